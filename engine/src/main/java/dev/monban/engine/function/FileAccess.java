package dev.monban.engine.function;

import java.io.IOException;
import java.util.List;

/**
 * The files that functions may read; paths are as written in the configuration, relative to the
 * working directory.
 */
public interface FileAccess {

  /** No file may be read. */
  FileAccess NONE =
      new FileAccess() {
        @Override
        public Kind kind(String path) {
          return Kind.OUTSIDE;
        }

        @Override
        public byte[] read(String path, long maximumBytes) throws IOException {
          throw new IOException("outside the trust boundary");
        }

        @Override
        public List<String> walk(String directory, int maximumFiles) throws IOException {
          throw new IOException("outside the trust boundary");
        }
      };

  /** What lies at a path. */
  enum Kind {
    /** A regular file, also through links. */
    FILE,
    /** A directory. */
    DIRECTORY,
    /** A device, a pipe or the like. */
    OTHER,
    /** Nothing. */
    MISSING,
    /** Something that may not be looked at. */
    OUTSIDE
  }

  /** What lies at {@code path}, after following links. */
  Kind kind(String path);

  /**
   * The content of the file at {@code path}.
   *
   * @throws IOException when it is not a file, may not be read, or has more than {@code
   *     maximumBytes}
   */
  byte[] read(String path, long maximumBytes) throws IOException;

  /**
   * The regular files below {@code directory}, at any depth, as paths relative to it with {@code
   * /}, in order.
   *
   * @throws IOException when it may not be read, or holds more than {@code maximumFiles}
   */
  List<String> walk(String directory, int maximumFiles) throws IOException;
}
