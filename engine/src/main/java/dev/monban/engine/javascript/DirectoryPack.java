package dev.monban.engine.javascript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The policies below a directory; a file is read once. */
final class DirectoryPack implements Pack {
  private static final int LARGEST = 4 << 20;

  private final String name;
  private final Path root;
  private final List<String> policies;
  private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

  private DirectoryPack(String name, Path root, List<String> policies) {
    this.name = name;
    this.root = root;
    this.policies = policies;
  }

  /** The pack below {@code directory}, seen from {@code start}, which users know by that name. */
  static DirectoryPack open(Path start, Path directory) throws IOException {
    Path root = start.resolve(directory).toRealPath();
    return new DirectoryPack(slashes(directory), root, find(root));
  }

  /** The pack of one policy; it can import from the directory around it. */
  static DirectoryPack ofFile(Path start, Path file) throws IOException {
    Path directory = Objects.requireNonNull(start.resolve(file).toAbsolutePath().getParent());
    String name = file.getParent() == null ? "" : slashes(file.getParent());
    return new DirectoryPack(
        name, directory.toRealPath(), List.of(String.valueOf(file.getFileName())));
  }

  private static List<String> find(Path root) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = String.valueOf(directory.getFileName());
            boolean skipped =
                !directory.equals(root) && (name.startsWith(".") || name.equals("node_modules"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (PolicyFiles.isWanted(file.toString()) && attributes.size() > LARGEST) {
              throw new IOException(
                  "its file \""
                      + slashes(root.relativize(file))
                      + "\" is longer than "
                      + (LARGEST >> 20)
                      + " MiB");
            }
            if (PolicyFiles.isPolicy(file.getFileName().toString())) {
              found.add(slashes(root.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return Collections.unmodifiableList(found.stream().collect(Collectors.toList()));
  }

  @Override
  public String display(String path) {
    return name.isEmpty() || name.equals(".") ? path : name + "/" + path;
  }

  @Override
  public List<String> policies() {
    return policies;
  }

  @Override
  public Optional<String> read(String path) {
    return read.computeIfAbsent(path, this::readFile);
  }

  private Optional<String> readFile(String path) {
    try {
      Path file = root.resolve(path).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException | InvalidPathException missing) {
      return Optional.empty();
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
