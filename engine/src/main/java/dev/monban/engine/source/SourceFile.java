package dev.monban.engine.source;

import java.util.Arrays;

/**
 * A text with a name, as it was read: line ends and a byte order mark are kept, so that offsets are
 * the file's own.
 *
 * <p>Two files are equal when they are the same object: a range belongs to the reading it came
 * from.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * A file called {@code path} (with {@code /}, relative to what the user named) that holds {@code
   * text}.
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** The name under which the user knows the file. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The number of lines; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The line and column (UTF-16 units) of {@code offset}, which is clamped into the text. */
  public Position position(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts, inside);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, inside - lineStarts[line] + 1);
  }

  /** The offset at which {@code line} (from 1, clamped) begins. */
  public int lineStart(int line) {
    return lineStarts[Math.max(1, Math.min(line, lineStarts.length)) - 1];
  }

  /** The text of {@code line} (from 1) without its line end; empty past the last line. */
  public String line(int line) {
    if (line < 1 || line > lineStarts.length) {
      return "";
    }
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The range from {@code start} to {@code end} (offsets, the end is exclusive). */
  public SourceRange range(int start, int end) {
    return new SourceRange(this, start, end);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return path;
  }
}
