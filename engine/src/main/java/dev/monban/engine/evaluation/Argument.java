package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.Optional;
import java.util.function.Function;

/**
 * One argument of a call, not evaluated yet.
 *
 * @param expression as written; empty for an element of an expanded list
 */
record Argument(
    SourceRange range, Optional<Expression> expression, Function<Evaluation, Value> evaluated) {

  static Argument of(Expression expression) {
    return new Argument(
        expression.range(), Optional.of(expression), evaluation -> evaluation.evaluate(expression));
  }

  static Argument of(SourceRange range, Value value) {
    return new Argument(range, Optional.empty(), evaluation -> value);
  }

  Value evaluate(Evaluation evaluation) {
    return evaluated.apply(evaluation);
  }
}
