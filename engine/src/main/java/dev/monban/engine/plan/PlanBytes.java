package dev.monban.engine.plan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The bytes of a plan, unpacked where they are packed with gzip; and what they begin with. */
final class PlanBytes {
  private static final int BUFFER = 1 << 16;

  private PlanBytes() {}

  /** What a file begins with. */
  enum Beginning {
    EMPTY,
    ZIP,
    OTHER
  }

  /** The bytes from the beginning. */
  static InputStream open(PlanInput input) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(input.open(), BUFFER);
    try {
      return startsWith(bytes, 0x1f, 0x8b) ? new GZIPInputStream(bytes, BUFFER) : bytes;
    } catch (IOException failure) {
      bytes.close();
      throw failure;
    }
  }

  static Beginning beginning(PlanInput input) throws IOException {
    try (BufferedInputStream bytes = new BufferedInputStream(open(input))) {
      if (startsWith(bytes, 'P', 'K')) {
        return Beginning.ZIP;
      }
      int next = bytes.read();
      while (next >= 0 && Character.isWhitespace(next)) {
        next = bytes.read();
      }
      return next < 0 ? Beginning.EMPTY : Beginning.OTHER;
    }
  }

  private static boolean startsWith(BufferedInputStream bytes, int first, int second)
      throws IOException {
    bytes.mark(2);
    boolean same = bytes.read() == first && bytes.read() == second;
    bytes.reset();
    return same;
  }
}
