package dev.monban.engine.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader takes for characters: extended grapheme clusters of Unicode. */
final class Graphemes {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  /** How many there are in {@code text}. */
  static int count(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int count = 0;
    for (Matcher matcher = CLUSTER.matcher(text); matcher.find(); ) {
      count++;
    }
    return count;
  }

  /** The characters of {@code text}, in order. */
  static List<String> of(String text) {
    List<String> clusters = new ArrayList<>();
    for (Matcher matcher = CLUSTER.matcher(text); matcher.find(); ) {
      clusters.add(matcher.group());
    }
    return clusters;
  }

  /** The first {@code count} characters of {@code text}, or all when it has fewer. */
  static String first(String text, long count) {
    if (isPlain(text)) {
      return text.substring(0, (int) Math.min(count, text.length()));
    }
    Matcher matcher = CLUSTER.matcher(text);
    int end = 0;
    for (long i = 0; i < count && matcher.find(); i++) {
      end = matcher.end();
    }
    return text.substring(0, end);
  }

  /** {@code text} without its first {@code count} characters. */
  static String without(String text, long count) {
    return text.substring(first(text, count).length());
  }

  /** {@code text} with its last character first. */
  static String reversed(String text) {
    if (isPlain(text)) {
      return new StringBuilder(text).reverse().toString();
    }
    List<String> clusters = of(text);
    Collections.reverse(clusters);
    return String.join("", clusters);
  }

  /** ASCII without carriage returns, which form one character with a line feed. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(character -> character < 0x80 && character != '\r');
  }
}
