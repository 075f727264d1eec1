package dev.monban.engine.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant: the nearest of the names that exist. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The name of {@code known} that is few enough edits from {@code written}; of equally near ones
   * the first.
   */
  public static Optional<String> closest(String written, Collection<String> known) {
    int limit = Math.max(1, Math.min(3, written.length() / 3));
    String best = null;
    int least = limit + 1;
    for (String name : known) {
      if (Math.abs(name.length() - written.length()) < least) {
        int edits = distance(written, name);
        if (edits < least) {
          best = name;
          least = edits;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters are to be inserted, deleted, replaced or swapped with their neighbour. */
  static int distance(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return last[right.length()];
  }
}
