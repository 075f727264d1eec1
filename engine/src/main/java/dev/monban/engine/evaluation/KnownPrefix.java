package dev.monban.engine.evaluation;

/**
 * How much of a text stays as it is, whatever is appended.
 *
 * <p>What follows could combine with the last character, as an accent does; only after punctuation
 * that nothing combines with is all of the text certain. Terraform keeps no more than 128 bytes.
 */
final class KnownPrefix {
  private static final int MOST_BYTES = 128;
  private static final int ASCII_END = 128;
  private static final String DELIMITERS = "-_:;/\\,.(){}[]|?!~ \t@#$%^&*+\"'";

  private KnownPrefix() {}

  static String of(String text) {
    String prefix = cut(text);
    if (prefix.isEmpty()) {
      return "";
    }
    int last = prefix.codePointBefore(prefix.length());
    if (last < ASCII_END && DELIMITERS.indexOf(last) >= 0) {
      return prefix;
    }
    int end = prefix.length();
    do {
      last = prefix.codePointBefore(end);
      end -= Character.charCount(last);
    } while (end > 0 && last >= ASCII_END);
    return prefix.substring(0, end);
  }

  private static String cut(String text) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (bytes > MOST_BYTES) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end);
  }
}
