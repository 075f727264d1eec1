package dev.monban.engine.testing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which lines of a file ran.
 *
 * @param statements the lines on which a statement begins, from 1
 * @param missed those of them that did not run
 */
public record FileCoverage(SortedSet<Integer> statements, SortedSet<Integer> missed) {

  /** Keeps its own copies. */
  public FileCoverage {
    statements = Collections.unmodifiableSortedSet(new TreeSet<>(statements));
    missed = Collections.unmodifiableSortedSet(new TreeSet<>(missed));
  }

  /** How many lines of a hundred ran, rounded down. */
  public int percent() {
    return statements.isEmpty()
        ? 100
        : (statements.size() - missed.size()) * 100 / statements.size();
  }
}
