package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.GivenValue;
import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.Optional;

/** The values that the user gives to the variables of the root module. */
final class GivenSource implements VariableSource {
  private final EvaluationSession session;
  private final Map<String, GivenValue> values;

  GivenSource(EvaluationSession session, Map<String, GivenValue> values) {
    this.session = session;
    this.values = values;
  }

  @Override
  public Optional<Given> given(VariableBlock variable) {
    GivenValue given = values.get(variable.name());
    if (given instanceof GivenValue.Written written) {
      return Optional.of(
          new Given(
              session.evaluate(written.expression(), ConstantScope.INSTANCE),
              Optional.of(written.expression().range())));
    }
    if (given instanceof GivenValue.Known known) {
      return Optional.of(new Given(known.value(), Optional.empty()));
    }
    return given instanceof GivenValue.Text text
        ? Optional.of(new Given(value(text, variable), Optional.empty()))
        : Optional.empty();
  }

  private Value value(GivenValue.Text given, VariableBlock variable) {
    if (GivenValue.Text.isTakenAsItIs(variable.type())) {
      return Value.string(given.text());
    }
    Diagnosed<Expression> parsed =
        HclParser.parseExpression(new SourceFile(given.source(), given.text()));
    session.diagnostics().addAll(parsed.diagnostics());
    return session.evaluate(parsed.result(), ConstantScope.INSTANCE);
  }

  @Override
  public Value missing(VariableBlock variable) {
    session
        .diagnostics()
        .add(
            Diagnostic.warning(
                    "variable-without-value",
                    "No value for required variable",
                    "The root module input variable \""
                        + variable.name()
                        + "\" is not set, and has no default value: what depends on it is unknown.",
                    variable.header())
                .withHint("Give it a value with --var or --var-file."));
    return Value.unknown(
        Type.DYNAMIC,
        Origin.of(
            Origin.Kind.VARIABLE,
            "var." + variable.name(),
            "var." + variable.name() + " has no value",
            Optional.of(variable.header())));
  }

  @Override
  public void refuse(VariableBlock variable, Given given, String reason) {
    session.error(
        given.range().orElse(variable.header()),
        "Invalid value for input variable",
        "The given value is not suitable for var."
            + variable.name()
            + " declared at "
            + RangeText.of(variable.header())
            + ": "
            + reason
            + ".");
  }
}
