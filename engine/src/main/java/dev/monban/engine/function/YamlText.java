package dev.monban.engine.function;

/**
 * Writes texts for YAML: in double quotes, or as a literal block when they have several lines and
 * nothing special.
 */
final class YamlText {
  private YamlText() {}

  /** Writes {@code text}; the lines of a literal block are indented by {@code indent}. */
  static void write(BoundedText out, String text, int indent) {
    if (text.indexOf('\n') >= 0 && mayBeLiteral(text)) {
      writeLiteral(out, text, indent);
    } else {
      writeQuoted(out, text);
    }
  }

  static boolean hasBreak(String text) {
    return text.codePoints().anyMatch(YamlText::isBreak);
  }

  private static boolean isBreak(int point) {
    return point == '\r' || point == '\n' || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  private static boolean isPrintable(int point) {
    return point == '\n'
        || point >= ' ' && point <= '~'
        || point >= 0xA0 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD && point != 0xFEFF;
  }

  /**
   * A literal block can hold neither what must be escaped nor a space before a line break or at the
   * end.
   */
  private static boolean mayBeLiteral(String text) {
    boolean afterSpace = false;
    for (int point : text.codePoints().toArray()) {
      if (!isPrintable(point) || afterSpace && isBreak(point)) {
        return false;
      }
      afterSpace = point == ' ';
    }
    return !afterSpace;
  }

  private static void writeLiteral(BoundedText out, String text, int indent) {
    out.append("|");
    if (text.charAt(0) == ' ' || isBreak(text.codePointAt(0))) {
      out.append("2");
    }
    int last = text.length() - 1;
    if (!isBreak(text.charAt(last))) {
      out.append("-");
    } else if (last == 0 || isBreak(text.charAt(last - 1))) {
      out.append("+");
    }
    out.append("\n");
    boolean lineStart = true;
    for (int point : text.codePoints().toArray()) {
      boolean ends = isBreak(point);
      if (lineStart && !ends) {
        out.repeat(' ', indent);
      }
      out.append(Character.toString(point));
      lineStart = ends;
    }
  }

  private static void writeQuoted(BoundedText out, String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int point : text.codePoints().toArray()) {
      if (isPrintable(point) && !isBreak(point) && point != '"' && point != '\\') {
        quoted.appendCodePoint(point);
      } else {
        quoted.append('\\').append(escape(point));
      }
    }
    out.append(quoted.append('"'));
  }

  private static String escape(int point) {
    return switch (point) {
      case 0 -> "0";
      case 0x07 -> "a";
      case '\b' -> "b";
      case '\t' -> "t";
      case '\n' -> "n";
      case 0x0B -> "v";
      case '\f' -> "f";
      case '\r' -> "r";
      case 0x1B -> "e";
      case '"' -> "\"";
      case '\\' -> "\\";
      case 0x85 -> "N";
      case 0x2028 -> "L";
      case 0x2029 -> "P";
      default ->
          String.format(point <= 0xFF ? "x%02X" : point <= 0xFFFF ? "u%04X" : "U%08X", point);
    };
  }
}
