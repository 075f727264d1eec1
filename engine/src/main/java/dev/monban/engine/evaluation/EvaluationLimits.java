package dev.monban.engine.evaluation;

/**
 * How much work the evaluation of one root module may be; past a limit the value is unknown and a
 * diagnostic says so.
 *
 * @param depth how deeply expressions, the references between them and their values may nest
 * @param steps how many expressions may be evaluated, loops counted out; a large value weighs more
 *     than one step
 * @param elements how many elements a value may have, all levels counted
 * @param textLength how much text a value may hold, all levels counted, in UTF-16 units
 */
public record EvaluationLimits(int depth, long steps, int elements, int textLength) {

  /**
   * Depth 400, 20 million steps, a million elements, 16 Mi units of text: far above any real
   * module.
   */
  public static final EvaluationLimits DEFAULT =
      new EvaluationLimits(400, 20_000_000L, 1_000_000, 16 << 20);
}
