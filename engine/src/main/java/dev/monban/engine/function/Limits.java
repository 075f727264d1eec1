package dev.monban.engine.function;

import dev.monban.engine.value.LimitExceededException;

/** Refuses results that would become too large. */
final class Limits {
  private Limits() {}

  /**
   * Checks that a result may have {@code elements} elements.
   *
   * @throws LimitExceededException otherwise
   */
  static void checkElements(long elements, FunctionContext context) {
    if (elements > context.maximumElements()) {
      throw new LimitExceededException(
          "A collection would have more than " + context.maximumElements() + " elements.");
    }
  }
}
