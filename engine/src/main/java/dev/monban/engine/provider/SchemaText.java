package dev.monban.engine.provider;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A provider's schema as lines of text, sorted by key: {@code key TAB content}. A line is found by
 * halving, so that nothing but the lines asked for is ever read. {@link SchemaLineReader} knows
 * what a line says.
 */
final class SchemaText {
  private final byte[] bytes;

  SchemaText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The resource {@code name} of this package. */
  static SchemaText load(String name) {
    return new SchemaText(ResourceText.bytes(name));
  }

  /** The content of the line {@code key}. */
  Optional<String> find(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int start = firstLineNotBefore(wanted);
    if (start == bytes.length || compare(start, wanted) != 0) {
      return Optional.empty();
    }
    int content = start + wanted.length;
    return Optional.of(
        new String(bytes, content, endOfLine(start) - content, StandardCharsets.UTF_8));
  }

  /** The keys that begin with {@code prefix}, without it, in order. */
  List<String> keys(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    List<String> found = new ArrayList<>();
    for (int line = firstLineNotBefore(wanted);
        line < bytes.length && compare(line, wanted) == 0;
        line = endOfLine(line) + 1) {
      int start = line + wanted.length;
      int end = start;
      while (bytes[end] != '\t') {
        end++;
      }
      found.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }
    return found;
  }

  private int firstLineNotBefore(byte[] wanted) {
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int line = startOfLine((low + high) >>> 1);
      if (compare(line, wanted) < 0) {
        low = endOfLine(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  /** Compares the beginning of the line at {@code start} with {@code wanted}; 0 if it begins so. */
  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int own = start + i < bytes.length ? bytes[start + i] : -1;
      if (own != wanted[i]) {
        return own - wanted[i];
      }
    }
    return 0;
  }

  private int startOfLine(int offset) {
    int start = offset;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int endOfLine(int offset) {
    int end = offset;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}
