package dev.monban.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepositoryHygieneTest {

  private static final Path ROOT = root();

  /**
   * What builds, editors and Terraform leave behind, and the files that Terraform read for the
   * oracle.
   */
  private static final Set<String> NOT_OURS =
      Set.of(
          ".git",
          ".idea",
          ".settings",
          ".terraform",
          ".vscode",
          "fixtures",
          "node_modules",
          "target");

  private static final Set<String> BINARY = Set.of("gz", "jar", "png", "zip");

  private static final int LONGEST_FILE = 400;

  private static final List<Path> FILES = files();

  @Test
  void no_file_names_a_place_on_somebodys_machine() {
    Pattern place = Pattern.compile("(?<![\\w.}*-])/(work|root|Users)/\\w|[A-Z]:\\\\Users");

    assertThat(lines(place.asPredicate())).isEmpty();
  }

  @Test
  void no_file_names_the_host_of_a_package_registry() {
    // Escaped as a pattern, as below, it is no host.
    Pattern host =
        Pattern.compile(
            "repo1?\\.maven|central\\.sonatype|registry\\.npm|registry\\.yarn|pypi\\.org"
                + "|pythonhosted|crates\\.io|proxy\\.golang|deb\\.debian|archive\\.ubuntu");

    assertThat(lines(line -> host.matcher(line).find() && !line.contains("\\."))).isEmpty();
  }

  @Test
  void nothing_is_left_to_do() {
    Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    assertThat(lines(later.asPredicate())).isEmpty();
  }

  @Test
  void every_text_ends_its_lines_as_git_does() {
    assertThat(
            texts()
                .filter(file -> !file.toString().endsWith(".cmd"))
                .map(RepositoryHygieneTest::text))
        .noneMatch(text -> text.contains("\r"))
        .allMatch(text -> text.isEmpty() || text.endsWith("\n"));
  }

  @Test
  void every_package_says_what_lives_in_it_and_where_null_may_be() {
    Set<Path> packages = mainClasses().map(Path::getParent).collect(toSet());

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }

  @Test
  void every_class_is_short_enough_to_read() {
    assertThat(mainClasses())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(text(file).lines().count()).isLessThan(LONGEST_FILE));
  }

  private static Stream<Path> mainClasses() {
    Path main = Path.of("src", "main", "java");
    return FILES.stream()
        .filter(file -> file.toString().contains(main.toString()))
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> texts() {
    return FILES.stream().filter(file -> !BINARY.contains(extension(file)));
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<String> lines(Predicate<String> wanted) {
    return texts()
        .flatMap(
            file ->
                text(file)
                    .lines()
                    .filter(wanted)
                    .map(line -> ROOT.relativize(file) + ": " + line.strip()))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is neither UTF-8 nor known to be binary", e);
    }
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!NOT_OURS.contains(file.getFileName().toString())) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
