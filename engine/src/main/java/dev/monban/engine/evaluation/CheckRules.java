package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.CheckRule;
import dev.monban.engine.configuration.VariableBlock;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** Carries out conditions: only what is known to be false is a failure. */
final class CheckRules {
  private final EvaluationSession session;
  private final Scope scope;

  CheckRules(EvaluationSession session, Scope scope) {
    this.session = session;
    this.scope = scope;
  }

  /** A {@code validation} of {@code variable}, whose value is {@code value}. */
  void validate(VariableBlock variable, CheckRule rule, Value value) {
    boolean aboutItself =
        References.in(rule.condition()).stream()
            .anyMatch(
                reference ->
                    reference.root().equals("var")
                        && reference.attribute(0).equals(variable.name()));
    if (!aboutItself) {
      isAboutSomething(rule, "validation");
      session.error(
          rule.condition().range(),
          "Invalid variable validation condition",
          "The condition for variable \""
              + variable.name()
              + "\" must refer to var."
              + variable.name()
              + " in order to test incoming values.");
      return;
    }
    if (!isBroken(rule)) {
      return;
    }
    session.error(
        variable.header(),
        "Invalid value for variable",
        message(rule)
            + " This was checked by the validation rule at "
            + RangeText.of(rule.range())
            + ".");
  }

  /**
   * A {@code precondition} or {@code postcondition}: a failure is an error called {@code summary}.
   */
  void require(CheckRule rule, String kind, String summary) {
    if (isAboutSomething(rule, kind) && isBroken(rule)) {
      session.error(rule.condition().range(), summary, message(rule));
    }
  }

  /** An {@code assert} of a {@code check} block: a failure is a warning. */
  void warn(CheckRule rule) {
    if (isAboutSomething(rule, "assert") && isBroken(rule)) {
      session
          .diagnostics()
          .add(
              Diagnostic.warning(
                  "check-assertion-failed",
                  "Check block assertion failed",
                  message(rule),
                  rule.condition().range()));
    }
  }

  private boolean isAboutSomething(CheckRule rule, String kind) {
    if (!References.in(rule.condition()).isEmpty()) {
      return true;
    }
    session.error(
        rule.condition().range(),
        "Invalid " + kind + " expression",
        "The condition expression must refer to at least one object from elsewhere in the configuration, or the result"
            + " would not be checking anything.");
    return false;
  }

  /** Whether the condition is known to be false. */
  private boolean isBroken(CheckRule rule) {
    Value condition = session.evaluate(rule.condition(), scope);
    if (condition instanceof UnknownValue) {
      return false;
    }
    if (condition.isNull()) {
      session.error(
          rule.condition().range(),
          "Invalid condition result",
          "Condition expression must return either true or false, not null.");
      return false;
    }
    Optional<Boolean> truth = truth(condition);
    if (truth.isEmpty()) {
      session.error(
          rule.condition().range(),
          "Invalid condition result",
          "Invalid condition result value: a bool is required.");
    }
    return truth.isPresent() && !truth.get();
  }

  private static Optional<Boolean> truth(Value condition) {
    if (condition instanceof BooleanValue bool) {
      return Optional.of(bool.value());
    }
    return condition instanceof StringValue text && List.of("true", "false").contains(text.value())
        ? Optional.of(text.value().equals("true"))
        : Optional.empty();
  }

  private String message(CheckRule rule) {
    Value message = session.evaluate(rule.errorMessage(), scope);
    if (message.allMarks().sensitive()) {
      return "The error message included a sensitive value, so it will not be displayed.";
    }
    return message instanceof StringValue text
        ? text.value().strip()
        : "The message itself is not known.";
  }
}
