package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Conditional;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unification;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * {@code condition ? whenTrue : whenFalse}.
 *
 * <p>Both branches are evaluated, since the type of the result depends on both; what is wrong in
 * the branch that is not taken does not matter.
 */
final class ConditionalEvaluation {
  private static final String INCONSISTENT = "Inconsistent conditional result types";

  private final Evaluation evaluation;
  private final Conditional expression;
  private final Findings trueFindings = new Findings();
  private final Findings falseFindings = new Findings();

  ConditionalEvaluation(Evaluation evaluation, Conditional expression) {
    this.evaluation = evaluation;
    this.expression = expression;
  }

  Value value() {
    Value whenTrue = evaluation.reportingTo(trueFindings).evaluate(expression.whenTrue());
    Value whenFalse = evaluation.reportingTo(falseFindings).evaluate(expression.whenFalse());
    evaluation.takeToCompare(whenTrue, whenFalse);
    Optional<Type> type = commonType(whenTrue, whenFalse);
    if (type.isEmpty()) {
      return evaluation.fail(
          Type.DYNAMIC,
          expression.whenTrue().range().to(expression.whenFalse().range()),
          INCONSISTENT,
          "The true and false result expressions must have consistent types. "
              + ConditionalMismatch.between(whenTrue.type(), whenFalse.type()));
    }
    Value condition = evaluation.evaluate(expression.condition());
    if (condition.isNull()) {
      return evaluation.fail(
          type.get(),
          expression.condition().range(),
          "Null condition",
          "The condition value is null. Conditions must either be true or false.");
    }
    if (!condition.isKnown()) {
      return unknown(type.get(), condition, whenTrue, whenFalse);
    }
    int errors = evaluation.findings().errors();
    Value decision =
        evaluation.convert(
            condition,
            Type.BOOL,
            error ->
                evaluation.fail(
                    type.get(),
                    expression.condition().range(),
                    "Incorrect condition type",
                    "The condition expression must be of type bool."));
    if (!(decision instanceof BooleanValue known) || evaluation.findings().errors() > errors) {
      return decision;
    }
    Marks condMarks = condition.marks();
    return known.value()
        ? take(
            expression.whenTrue(),
            "true",
            whenTrue,
            trueFindings,
            type.get(),
            condMarks.union(whenFalse.marks()))
        : take(
            expression.whenFalse(),
            "false",
            whenFalse,
            falseFindings,
            type.get(),
            condMarks.union(whenTrue.marks()));
  }

  private static Optional<Type> commonType(Value whenTrue, Value whenFalse) {
    if (isBareNull(whenTrue)) {
      return Optional.of(whenFalse.type());
    }
    if (isBareNull(whenFalse)) {
      return Optional.of(whenTrue.type());
    }
    return whenTrue.type() == Type.DYNAMIC || whenFalse.type() == Type.DYNAMIC
        ? Optional.of(Type.DYNAMIC)
        : Unification.unifyUnsafe(List.of(whenTrue.type(), whenFalse.type()));
  }

  private static boolean isBareNull(Value value) {
    return value.isNull()
        && value.type() == Type.DYNAMIC
        && !value.marks().sensitive()
        && !value.marks().ephemeral();
  }

  private Value take(
      Expression branch, String name, Value value, Findings findings, Type type, Marks decision) {
    findings.list().forEach(evaluation.findings()::add);
    return evaluation
        .convert(
            value,
            type,
            error ->
                evaluation.fail(
                    type,
                    branch.range(),
                    INCONSISTENT,
                    "The " + name + " result value has the wrong type: " + error + "."))
        .mark(decision.ofDecision());
  }

  private static Value unknown(Type type, Value condition, Value whenTrue, Value whenFalse) {
    if (whenTrue.isNull() && whenFalse.isNull()) {
      return Value.nullOf(type)
          .mark(whenTrue.marks().union(whenFalse.marks()).union(condition.marks().ofDecision()));
    }
    UnknownValue result = Unknowns.of(type, List.of(whenTrue, whenFalse), List.of(condition));
    return Ranges.either(result, whenTrue, whenFalse);
  }
}
