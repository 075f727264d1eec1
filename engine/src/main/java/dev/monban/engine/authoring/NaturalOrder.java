package dev.monban.engine.authoring;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders numbered texts as people do: {@code EC2.6} before {@code EC2.18}. */
final class NaturalOrder {

  /** A total order. */
  static final Comparator<String> COMPARATOR =
      ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  private static int compare(String left, String right) {
    String[] lefts = parts(left);
    String[] rights = parts(right);
    for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
      int order =
          isNumber(lefts[i]) && isNumber(rights[i])
              ? new BigInteger(lefts[i]).compareTo(new BigInteger(rights[i]))
              : lefts[i].compareTo(rights[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(lefts.length, rights.length);
  }

  private static String[] parts(String text) {
    return text.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1);
  }

  private static boolean isNumber(String part) {
    return part.matches("\\d+");
  }
}
