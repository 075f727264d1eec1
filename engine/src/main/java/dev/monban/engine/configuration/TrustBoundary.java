package dev.monban.engine.configuration;

import dev.monban.engine.function.FileAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the disk inside one directory and the repository around it, links resolved.
 *
 * <p>A file that cannot be read is as if it were not there: whoever needs it says so.
 */
public final class TrustBoundary implements SourceFiles {
  private static final long LARGEST_FILE = 64L << 20;

  private final Path start;
  private final List<Path> admitted = new CopyOnWriteArrayList<>();

  private TrustBoundary(Path start, Optional<Path> edge) {
    this.start = start;
    edge.ifPresent(admitted::add);
  }

  /**
   * Around the directory {@code root}: the nearest repository, or, where there is none, the
   * directory itself.
   *
   * @param start where relative names begin
   */
  public static TrustBoundary around(Path start, String root) {
    Path directory = start.resolve(root);
    return new TrustBoundary(start, real(repositoryOf(directory).orElse(directory)));
  }

  /** Everything inside the directory {@code base}, which the user has named. */
  public static TrustBoundary of(Path start, String base) {
    return new TrustBoundary(start, real(start.resolve(base)));
  }

  @Override
  public boolean admit(String directory) {
    Optional<Path> place = resolve(directory).filter(Files::isDirectory);
    place.filter(found -> !isInside(found)).ifPresent(admitted::add);
    return place.isPresent();
  }

  @Override
  public Optional<String> text(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<String> named(String path) {
    return resolve(path)
        .filter(Files::isRegularFile)
        .flatMap(TrustBoundary::read)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    return inside(path).filter(Files::isRegularFile).flatMap(TrustBoundary::read);
  }

  @Override
  public List<String> fileNames(String directory) {
    return names(directory, Files::isRegularFile);
  }

  @Override
  public List<String> directoryNames(String directory) {
    return names(directory, entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public FileAccess.Kind kind(String path) {
    Optional<Path> place = resolve(path);
    if (place.isEmpty()) {
      return FileAccess.Kind.MISSING;
    }
    if (!isInside(place.get())) {
      return FileAccess.Kind.OUTSIDE;
    }
    return Files.isRegularFile(place.get())
        ? FileAccess.Kind.FILE
        : Files.isDirectory(place.get()) ? FileAccess.Kind.DIRECTORY : FileAccess.Kind.OTHER;
  }

  @Override
  public Optional<String> repository(String directory) {
    return repositoryOf(start.resolve(directory))
        .filter(this::isInside)
        .map(Path::toString)
        .map(SourcePath::normalize);
  }

  private List<String> names(String directory, Predicate<Path> wanted) {
    Optional<Path> place = inside(directory).filter(Files::isDirectory);
    if (place.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(place.get())) {
      return entries
          .filter(wanted)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private Optional<Path> inside(String path) {
    return resolve(path).filter(this::isInside);
  }

  private Optional<Path> resolve(String path) {
    try {
      return real(start.resolve(path));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private boolean isInside(Path real) {
    return admitted.stream().anyMatch(real::startsWith);
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Files.size(file) > LARGEST_FILE
          ? Optional.empty()
          : Optional.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private static Optional<Path> repositoryOf(Path directory) {
    Optional<Path> place = real(directory);
    for (Path at = place.orElse(null); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
