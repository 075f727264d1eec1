package dev.monban.engine.evaluation;

import dev.monban.engine.function.Parameter;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** {@code can(expression)}: whether the expression can be evaluated. */
final class CanFunction implements LazyFunction {
  private static final List<Parameter> PARAMETERS = List.of(Parameter.any("expression"));

  @Override
  public List<Parameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public Value call(Call call) {
    Findings findings = new Findings();
    Value value = call.arguments().get(0).evaluate(call.evaluation().reportingTo(findings));
    if (findings.errors() > 0) {
      return Value.FALSE;
    }
    return value.isWhollyKnown() ? Value.TRUE : Value.unknown(Type.BOOL, value.origins());
  }
}
