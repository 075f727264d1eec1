package dev.monban.engine.function;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What Go's {@code strings} and {@code unicode} packages do with text, where Java's library
 * differs.
 */
final class GoText {
  private GoText() {}

  /** Changes each code point for itself. */
  static String map(String text, IntUnaryOperator change) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> out.appendCodePoint(change.applyAsInt(point)));
    return out.toString();
  }

  /** White space as Unicode has it. */
  static boolean isSpace(int point) {
    return point >= 0x09 && point <= 0x0D
        || point == ' '
        || point == 0x85
        || point == 0xA0
        || point == 0x1680
        || point >= 0x2000 && point <= 0x200A
        || point == 0x2028
        || point == 0x2029
        || point == 0x202F
        || point == 0x205F
        || point == 0x3000;
  }

  /** Takes the code points for which {@code trimmed} holds off both ends. */
  static String trim(String text, IntPredicate trimmed) {
    int start = 0;
    while (start < text.length() && trimmed.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && trimmed.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /** Makes the first letter of each word a title case letter. */
  static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int before = ' ';
    for (int point : text.codePoints().toArray()) {
      out.appendCodePoint(isSeparator(before) ? Character.toTitleCase(point) : point);
      before = point;
    }
    return out.toString();
  }

  private static boolean isSeparator(int point) {
    if (point < 0x80) {
      return !Character.isLetterOrDigit(point) && point != '_';
    }
    return !Character.isLetter(point) && !Character.isDigit(point) && isSpace(point);
  }
}
