package dev.monban.engine.provider;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far apart two names are: letters inserted, left out, replaced, or swapped with their
 * neighbour.
 */
final class EditDistance {
  private static final int SUGGESTIONS = 3;
  private static final int LONGEST = 100;

  private EditDistance() {}

  /**
   * The candidates that {@code name} may have been meant to be: at most a third of its letters
   * differ.
   */
  static List<String> nearest(String name, Collection<String> candidates) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
        .filter(candidate -> between(name, candidate) <= limit)
        .sorted(
            Comparator.comparingInt((String candidate) -> between(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .collect(Collectors.toUnmodifiableList());
  }

  static int between(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }
}
