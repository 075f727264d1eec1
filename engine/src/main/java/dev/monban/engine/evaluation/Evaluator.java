package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/**
 * Evaluates the expressions of one root module, all within the same limits.
 *
 * <p>Never throws on what a user wrote: an expression that is wrong has an unknown value, and a
 * diagnostic in Terraform's words that marks the same subexpression. Not for several threads.
 */
public final class Evaluator {
  private final Budget budget;
  private final FunctionContext functions;

  /** An evaluator whose functions see the outside through {@code functions}. */
  public Evaluator(EvaluationLimits limits, FunctionContext functions) {
    this.budget = new Budget(limits);
    this.functions = functions.countedBy(budget::spend);
  }

  /** The value of {@code expression}, whose names are those of {@code scope}. */
  public Diagnosed<Value> evaluate(Expression expression, Scope scope) {
    Findings findings = new Findings();
    boolean resolvable = true;
    for (Reference reference : References.in(expression)) {
      List<Diagnostic> problems = scope.check(reference);
      problems.forEach(findings::add);
      resolvable &=
          problems.stream().noneMatch(Diagnostic::isError)
              || scope.undeclared(reference).isPresent();
    }
    Evaluation evaluation = new Evaluation(this, scope, findings);
    Value value =
        resolvable
            ? evaluation.evaluate(expression)
            : evaluation.invalid(Type.DYNAMIC, expression.range());
    return new Diagnosed<>(value, findings.list());
  }

  /** What is wrong with the references in {@code expression}, without evaluating it. */
  public static List<Diagnostic> check(Expression expression, Scope scope) {
    Findings findings = new Findings();
    References.in(expression).forEach(reference -> scope.check(reference).forEach(findings::add));
    return findings.list();
  }

  Budget budget() {
    return budget;
  }

  FunctionContext functions() {
    return functions;
  }
}
