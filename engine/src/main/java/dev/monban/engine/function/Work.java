package dev.monban.engine.function;

import dev.monban.engine.value.LimitExceededException;

/** Counts the work of functions that do more than look at each part of their arguments once. */
@FunctionalInterface
public interface Work {
  /** Counts nothing. */
  Work UNCOUNTED = steps -> {};

  /**
   * Takes {@code steps} of those that an evaluation has.
   *
   * @throws LimitExceededException when there are no more
   */
  void take(long steps);
}
