package dev.monban.engine.evaluation;

import dev.monban.engine.value.LimitExceededException;

/** What is left of the limits of an evaluation. */
final class Budget {
  private final EvaluationLimits limits;
  private long steps;
  private int depth;

  Budget(EvaluationLimits limits) {
    this.limits = limits;
    this.steps = limits.steps();
  }

  EvaluationLimits limits() {
    return limits;
  }

  /** Takes {@code count} steps; whether there were as many. */
  boolean take(long count) {
    steps = Math.max(-1, steps - count);
    return steps >= 0;
  }

  /**
   * Takes {@code count} steps.
   *
   * @throws LimitExceededException when there were not as many
   */
  void spend(long count) {
    if (!take(count)) {
      throw new LimitExceededException(outOfSteps());
    }
  }

  /** What to tell when there are no more steps. */
  String outOfSteps() {
    return "The evaluation took more than " + limits.steps() + " steps.";
  }

  /** Goes one level down; whether that is still allowed. Each call needs a {@link #leave}. */
  boolean enter() {
    return ++depth <= limits.depth();
  }

  /** Comes back up one level. */
  void leave() {
    depth--;
  }
}
