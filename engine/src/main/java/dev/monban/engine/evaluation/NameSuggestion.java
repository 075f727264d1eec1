package dev.monban.engine.evaluation;

import java.util.Collection;
import java.util.Optional;

/** Finds what a misspelt name was probably meant to be, where Terraform would find it. */
final class NameSuggestion {
  private static final int MOST_EDITS = 2;

  /** So many names are looked at: a file of misspelt names must not cost their square. */
  private static final int MOST_NAMES = 1_000;

  private NameSuggestion() {}

  /** The first of {@code names} that at most two edits make of {@code given}. */
  static Optional<String> of(String given, Collection<String> names) {
    return names.stream()
        .limit(MOST_NAMES)
        .filter(name -> edits(given, name) <= MOST_EDITS)
        .findFirst();
  }

  /**
   * A sentence that suggests one of {@code names}, with a space before it; empty when none is near.
   */
  static String sentence(String given, Collection<String> names) {
    return of(given, names).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** The Levenshtein distance, exact up to {@link #MOST_EDITS}. */
  private static int edits(String from, String to) {
    if (Math.abs(from.length() - to.length()) > MOST_EDITS) {
      return MOST_EDITS + 1;
    }
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[to.length()];
  }
}
