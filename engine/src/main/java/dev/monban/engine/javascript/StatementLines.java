package dev.monban.engine.javascript;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The lines of a file on which statements begin.
 *
 * @param all all of them, from 1
 * @param run those on which one ran
 */
public record StatementLines(SortedSet<Integer> all, SortedSet<Integer> run) {

  /** Keeps its own copies. */
  public StatementLines {
    all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    run = Collections.unmodifiableSortedSet(new TreeSet<>(run));
  }
}
