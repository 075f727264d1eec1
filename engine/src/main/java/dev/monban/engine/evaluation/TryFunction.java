package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.Parameter;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code try(expressions…)}: the first that can be evaluated. */
final class TryFunction implements LazyFunction {
  private static final Parameter EXPRESSIONS = Parameter.any("expressions");

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Optional<Parameter> variadic() {
    return Optional.of(EXPRESSIONS);
  }

  @Override
  public Value call(Call call) {
    if (call.arguments().isEmpty()) {
      return call.fail("at least one argument is required");
    }
    StringBuilder reasons = new StringBuilder("no expression succeeded:\n");
    for (Argument argument : call.arguments()) {
      Findings findings = new Findings();
      Value value = argument.evaluate(call.evaluation().reportingTo(findings));
      if (findings.errors() == 0) {
        return value.isWhollyKnown() ? value : open(value);
      }
      findings.list().forEach(diagnostic -> reasons.append(reason(diagnostic)));
    }
    return call.fail(
        reasons.append("\nAt least one expression must produce a successful result").toString());
  }

  /** Once it is known it might fail after all, and the next expression might have another type. */
  private static Value open(Value value) {
    return Value.unknown(Type.DYNAMIC, value.origins()).withMarks(value.allMarks());
  }

  private static String reason(Diagnostic diagnostic) {
    String place = diagnostic.range().map(range -> " (at " + RangeText.of(range) + ")").orElse("");
    return "- " + diagnostic.summary() + place + "\n  " + diagnostic.detail() + "\n";
  }
}
