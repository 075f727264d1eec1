package dev.monban.engine.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets functions read files inside of some directories, wherever links lead, and nowhere else. */
public final class DirectoryAccess implements FileAccess {
  private final Path workingDirectory;
  private final List<Path> roots;

  /**
   * Relative paths are relative to {@code workingDirectory}; what is inside one of {@code roots}
   * may be read.
   *
   * @throws IOException when one of the roots does not exist
   */
  public DirectoryAccess(Path workingDirectory, Iterable<Path> roots) throws IOException {
    this.workingDirectory = workingDirectory.toAbsolutePath();
    List<Path> real = new ArrayList<>();
    for (Path root : roots) {
      real.add(root.toRealPath());
    }
    this.roots = Collections.unmodifiableList(real);
  }

  @Override
  public Kind kind(String path) {
    Optional<Path> absolute = absolute(path);
    if (absolute.isEmpty()) {
      return Kind.OUTSIDE;
    }
    try {
      Path real = absolute.get().toRealPath();
      return !isInside(real)
          ? Kind.OUTSIDE
          : Files.isRegularFile(real)
              ? Kind.FILE
              : Files.isDirectory(real) ? Kind.DIRECTORY : Kind.OTHER;
    } catch (NoSuchFileException missing) {
      return isInside(nearestReal(absolute.get())) ? Kind.MISSING : Kind.OUTSIDE;
    } catch (IOException failure) {
      return Kind.OUTSIDE;
    }
  }

  @Override
  public byte[] read(String path, long maximumBytes) throws IOException {
    if (kind(path) != Kind.FILE) {
      throw new IOException("not a file that may be read");
    }
    Path real = absolute(path).orElseThrow().toRealPath();
    if (Files.size(real) > maximumBytes) {
      throw new IOException("has more than " + maximumBytes + " bytes");
    }
    return Files.readAllBytes(real);
  }

  @Override
  public List<String> walk(String directory, int maximumFiles) throws IOException {
    Path start = absolute(directory).orElseThrow(() -> new IOException("no path"));
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
        Path file = each.next();
        if (Files.isRegularFile(file) && isInside(file.toRealPath())) {
          found.add(start.relativize(file).toString().replace('\\', '/'));
        }
        if (found.size() > maximumFiles) {
          throw new IOException("more than " + maximumFiles + " files");
        }
      }
    } catch (UncheckedIOException failure) {
      throw new IOException(failure.getMessage(), failure);
    }
    Collections.sort(found);
    return found;
  }

  private Optional<Path> absolute(String path) {
    try {
      return Optional.of(workingDirectory.resolve(path).normalize());
    } catch (InvalidPathException failure) {
      return Optional.empty();
    }
  }

  /** Where a path that does not exist would be: its nearest existing parent, after links. */
  private static Path nearestReal(Path path) {
    for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
      if (Files.exists(parent)) {
        try {
          return parent.toRealPath();
        } catch (IOException failure) {
          return parent;
        }
      }
    }
    return path;
  }

  private boolean isInside(Path real) {
    return roots.stream().anyMatch(real::startsWith);
  }
}
