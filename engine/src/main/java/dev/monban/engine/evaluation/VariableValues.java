package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Objects;
import java.util.Optional;

/** The values of a module instance's variables: given or default, converted, marked. */
final class VariableValues {
  private final EvaluationSession session;
  private final ModuleInstance module;
  private final VariableSource source;
  private final Memo<Value> values;

  VariableValues(
      EvaluationSession session, ModuleInstance module, VariableSource source, String prefix) {
    this.session = session;
    this.module = module;
    this.source = source;
    this.values = session.memo(prefix + "var.", " (expand)");
  }

  /** The value of {@code var.name}, which is declared. */
  Value value(String name) {
    VariableBlock variable = Objects.requireNonNull(module.content().variables().get(name), name);
    return values.get(name, () -> evaluate(variable), () -> invalid(variable, Type.DYNAMIC));
  }

  /** Checks the validation rules of all variables. */
  void validate() {
    for (VariableBlock variable : module.content().variables().values()) {
      Value value = value(variable.name());
      if (variable.validations().isEmpty()) {
        continue;
      }
      CheckRules rules = new CheckRules(session, module.scope());
      variable.validations().forEach(rule -> rules.validate(variable, rule, value));
    }
  }

  private Value evaluate(VariableBlock variable) {
    TypeConstraint constraint = session.constraint(variable);
    Optional<VariableSource.Given> given = source.given(variable);
    Value value =
        given
            .map(written -> convert(variable, constraint, written))
            .orElseGet(() -> unset(variable, constraint));
    if (value.isNull() && !variable.nullable()) {
      value =
          variable.defaultValue().isPresent()
              ? defaultValue(variable, constraint)
              : refuseNull(variable, constraint, given.flatMap(VariableSource.Given::range));
    }
    return marked(variable, value);
  }

  private Value convert(
      VariableBlock variable, TypeConstraint constraint, VariableSource.Given given) {
    return constraint.apply(
        given.value(),
        reason -> {
          source.refuse(variable, given, reason);
          return invalid(variable, constraint.type());
        });
  }

  private Value unset(VariableBlock variable, TypeConstraint constraint) {
    if (variable.defaultValue().isPresent()) {
      return defaultValue(variable, constraint);
    }
    Value missing = source.missing(variable);
    return missing instanceof UnknownValue unknown
        ? new UnknownValue(
            constraint.type(),
            variable.nullable() ? Refinement.NONE : Refinement.NOT_NULL,
            unknown.origins(),
            Marks.NONE)
        : missing;
  }

  private Value defaultValue(VariableBlock variable, TypeConstraint constraint) {
    Value written = session.evaluate(variable.defaultValue().orElseThrow(), ConstantScope.INSTANCE);
    Value value =
        constraint.apply(
            written,
            reason ->
                refuseDefault(
                    variable,
                    constraint,
                    "This default value is not compatible with the variable's type constraint: "
                        + reason
                        + "."));
    return value.isNull() && !variable.nullable()
        ? refuseDefault(
            variable, constraint, "A null default value is not valid when nullable=false.")
        : value;
  }

  private Value refuseDefault(VariableBlock variable, TypeConstraint constraint, String detail) {
    session.error(
        variable.defaultValue().orElseThrow().range(),
        "Invalid default value for variable",
        detail);
    return invalid(variable, constraint.type());
  }

  private Value refuseNull(
      VariableBlock variable, TypeConstraint constraint, Optional<SourceRange> range) {
    session.error(
        range.orElse(variable.header()),
        "Required variable not set",
        "The given value is not suitable for var."
            + variable.name()
            + " defined at "
            + RangeText.of(variable.header())
            + ": required variable may not be set to null.");
    return invalid(variable, constraint.type());
  }

  private Value invalid(VariableBlock variable, Type type) {
    return Value.unknown(type, session.invalid(variable.header()));
  }

  private static Value marked(VariableBlock variable, Value value) {
    Value marked = variable.sensitive() ? value.mark(Marks.SENSITIVE) : value;
    return variable.ephemeral() ? marked.mark(Marks.EPHEMERAL) : marked;
  }
}
