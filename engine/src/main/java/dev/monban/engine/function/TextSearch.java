package dev.monban.engine.function;

/**
 * Finds a text in another in linear time, after Knuth, Morris and Pratt: {@link
 * String#indexOf(String)} may take the product of the lengths.
 */
final class TextSearch {
  /** A shorter text is found faster by the library, even where it has to go back. */
  private static final int SHORT = 32;

  private final String sought;
  private final int[] borders;

  /** A search for {@code sought}, which is not empty. */
  TextSearch(String sought) {
    this.sought = sought;
    this.borders = sought.length() <= SHORT ? new int[0] : borders(sought);
  }

  /** Where {@code sought} first occurs in {@code text} at or behind {@code from}; else -1. */
  int find(String text, int from) {
    if (borders.length == 0) {
      return text.indexOf(sought, from);
    }
    int matched = 0;
    for (int at = from; at < text.length(); at++) {
      matched = extended(matched, text.charAt(at));
      if (matched == sought.length()) {
        return at + 1 - matched;
      }
    }
    return -1;
  }

  private int extended(int matched, char next) {
    int length = matched;
    while (length > 0 && sought.charAt(length) != next) {
      length = borders[length - 1];
    }
    return sought.charAt(length) == next ? length + 1 : 0;
  }

  /** For each beginning of {@code text} the length of the longest end of it that begins it, too. */
  private static int[] borders(String text) {
    int[] borders = new int[text.length()];
    int length = 0;
    for (int at = 1; at < text.length(); at++) {
      while (length > 0 && text.charAt(length) != text.charAt(at)) {
        length = borders[length - 1];
      }
      length += text.charAt(length) == text.charAt(at) ? 1 : 0;
      borders[at] = length;
    }
    return borders;
  }
}
