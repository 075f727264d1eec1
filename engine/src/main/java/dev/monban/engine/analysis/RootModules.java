package dev.monban.engine.analysis;

import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the root modules below a directory: the directories with Terraform files that no other one
 * calls as a local module.
 *
 * <p>Hidden directories and those that package managers fill are not searched; links are not
 * followed.
 */
final class RootModules {
  private static final List<String> ENDINGS = List.of(".tf", ".tf.json", ".tofu", ".tofu.json");
  private static final int DEEPEST = 64;

  private final SortedSet<Path> directories = new TreeSet<>();
  private final SortedSet<Path> called = new TreeSet<>();

  private RootModules() {}

  /**
   * {@code directory} when it has Terraform files itself, else the root modules below it, sorted.
   */
  static List<Path> find(Path directory) throws IOException {
    if (hasTerraform(directory)) {
      return List.of(directory);
    }
    RootModules modules = new RootModules();
    Files.walkFileTree(
        directory, EnumSet.noneOf(FileVisitOption.class), DEEPEST, modules.new Search(directory));
    return modules.directories.stream()
        .filter(found -> !modules.called.contains(found.normalize()))
        .collect(Collectors.toList());
  }

  /** Whether {@code directory} has Terraform files itself. */
  static boolean hasTerraform(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.anyMatch(RootModules::isTerraform);
    }
  }

  private static boolean isTerraform(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }

  private final class Search extends SimpleFileVisitor<Path> {
    private final Set<String> filled = new TreeSet<>(List.of("node_modules", "vendor"));
    private final Path start;

    Search(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = directory.getFileName() == null ? "" : directory.getFileName().toString();
      boolean skipped = !directory.equals(start) && (name.startsWith(".") || filled.contains(name));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isTerraform(file)) {
        directories.add(file.getParent());
        if (!file.toString().endsWith(".json")) {
          calls(file);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }

    private void calls(Path file) throws IOException {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (!text.contains("module")) {
        return;
      }
      for (Block block :
          HclParser.parseFile(new SourceFile(file.toString(), text)).result().blocks("module")) {
        block
            .body()
            .attribute("source")
            .map(attribute -> attribute.expression() instanceof Template template ? template : null)
            .flatMap(Template::literalText)
            .filter(source -> source.startsWith("./") || source.startsWith("../"))
            .ifPresent(source -> called.add(file.resolveSibling(source).normalize()));
      }
    }
  }
}
