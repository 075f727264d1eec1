package dev.monban.engine.configuration;

import dev.monban.engine.function.FileAccess;
import java.util.List;
import java.util.Optional;

/**
 * The files that may be read: names with {@code /}, relative to what the user named or absolute, as
 * {@link SourcePath} makes them.
 *
 * <p>What lies outside the trust boundary is as if it were not there.
 */
public interface SourceFiles {

  /**
   * Takes the directory of a called module into what may be read; says whether there is such a
   * directory.
   */
  boolean admit(String directory);

  /** The text of a regular file, read as UTF-8; empty when there is none to be read. */
  Optional<String> text(String path);

  /**
   * The text of a file that the user has named, wherever it lies; empty when there is none to be
   * read.
   */
  Optional<String> named(String path);

  /** The bytes of a regular file; empty when there is none to be read. */
  Optional<byte[]> bytes(String path);

  /**
   * The names of the files in {@code directory}, sorted, directories left out; empty when there is
   * none.
   */
  List<String> fileNames(String directory);

  /**
   * The names of the directories in {@code directory}, sorted; links to directories are left out.
   */
  List<String> directoryNames(String directory);

  /** What lies at {@code path}, links followed. */
  FileAccess.Kind kind(String path);

  /** Whether {@code path} is a directory that may be read. */
  default boolean isDirectory(String path) {
    return kind(path) == FileAccess.Kind.DIRECTORY;
  }

  /**
   * The directory of the repository around {@code directory}, in the notation of a path; empty when
   * there is none.
   */
  Optional<String> repository(String directory);
}
