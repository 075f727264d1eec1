package dev.monban.engine.function;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A counted repetition in a regular expression.
 *
 * @param text as it is written
 * @param times the most copies that are written out for it
 */
record CountedRepetition(String text, int times) {
  private static final Pattern BRACES = Pattern.compile("\\{([0-9]++)(?:,([0-9]*+))?}");

  /** The one that begins at {@code at}; null where braces mean themselves. */
  static @Nullable CountedRepetition at(String pattern, int at) {
    Matcher braces = BRACES.matcher(pattern).region(at, pattern.length());
    if (!braces.lookingAt()) {
      return null;
    }
    int least = count(braces.group(1));
    String most = braces.group(2);
    boolean bounded = most != null && !most.isEmpty();
    return new CountedRepetition(braces.group(), bounded ? Math.max(least, count(most)) : least);
  }

  /** What is too long to be allowed anyway is not read. */
  private static int count(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
