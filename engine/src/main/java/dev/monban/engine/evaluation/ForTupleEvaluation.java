package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.ForTuple;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code [for value in collection : result if condition]}. */
final class ForTupleEvaluation {
  private final ForTuple expression;
  private final Loop loop;
  private final List<Value> elements = new ArrayList<>();

  ForTupleEvaluation(Evaluation evaluation, ForTuple expression) {
    this.expression = expression;
    this.loop =
        new Loop(
            evaluation,
            expression.range(),
            expression.keyName(),
            expression.valueName(),
            expression.collection(),
            expression.condition());
  }

  Value value() {
    loop.run(inside -> elements.add(inside.evaluate(expression.result())));
    return loop.close(Value.tuple(elements));
  }
}
