package dev.monban.engine.testing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which lines of policies ran.
 *
 * @param files by the name under which readers find the file
 */
public record Coverage(SortedMap<String, FileCoverage> files) {

  /** Keeps its own copy. */
  public Coverage {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
