package dev.monban.engine.evaluation;

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

  /** Goes one level down; whether that is still allowed. Each call needs a {@link #leave}. */
  boolean enter() {
    return ++depth <= limits.depth();
  }

  /** Comes back up one level. */
  void leave() {
    depth--;
  }
}
