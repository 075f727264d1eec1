package dev.monban.engine.value;

/** Writes a text in quotes as Go's {@code %q} does. */
public final class GoQuote {
  private GoQuote() {}

  /** The text in quotes: {@code "a\nb"}. */
  public static String quote(String text) {
    return append(new StringBuilder(text.length() + 2), text).toString();
  }

  /** One character in single quotes: {@code 'a'}, {@code '\\n'}. */
  public static String quoteCharacter(int point) {
    if (point == '\'') {
      return "'\\''";
    }
    if (point == '"') {
      return "'\"'";
    }
    StringBuilder out = new StringBuilder("'");
    appendPoint(out, point);
    return out.append("'").toString();
  }

  static StringBuilder append(StringBuilder out, String text) {
    out.append('"');
    text.codePoints().forEach(point -> appendPoint(out, point));
    return out.append('"');
  }

  private static void appendPoint(StringBuilder out, int point) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case 0x07 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 0x0B -> out.append("\\v");
      default -> {
        if (isPrintable(point)) {
          out.appendCodePoint(point);
        } else if (point < ' ' || point == 0x7F) {
          out.append(String.format("\\x%02x", point));
        } else if (point < 0x10000) {
          out.append(String.format("\\u%04x", point));
        } else {
          out.append(String.format("\\U%08x", point));
        }
      }
    }
  }

  /**
   * What Go holds to be printable: letters, marks, numbers, punctuation, symbols and the plain
   * space.
   */
  public static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
