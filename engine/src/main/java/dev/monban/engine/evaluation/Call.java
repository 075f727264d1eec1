package dev.monban.engine.evaluation;

import dev.monban.engine.function.Arity;
import dev.monban.engine.function.Parameter;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A call whose function is known and whose arguments are as many as it takes.
 *
 * @param arguments after the last one was expanded
 */
record Call(Evaluation evaluation, FunctionCall expression, List<Argument> arguments) {

  /** The value of the argument at {@code index}; errors in it are the caller's to look for. */
  Value argument(int index) {
    return arguments.get(index).evaluate(evaluation);
  }

  /** Reports that the call as a whole failed, for {@code reason}: a clause without a period. */
  Value fail(String reason) {
    return evaluation.fail(
        Type.DYNAMIC,
        expression.range(),
        "Error in function call",
        "Call to function \"" + expression.name() + "\" failed: " + reason + ".");
  }

  /** Reports that the argument at {@code index} is not what {@code parameter} wants. */
  Value fail(int index, Parameter parameter, String reason) {
    return evaluation.fail(
        Type.DYNAMIC,
        arguments.get(index).range(),
        "Invalid function argument",
        "Invalid value for \"" + parameter.name() + "\" parameter: " + reason + ".");
  }

  /** Reports a wrong number of arguments; empty when it is right. */
  Optional<Value> checkArity(List<Parameter> parameters, Optional<Parameter> variadic) {
    return Arity.problem(expression.name(), parameters, variadic, arguments.size())
        .map(
            problem ->
                evaluation.fail(
                    Type.DYNAMIC,
                    misplaced(parameters.size()),
                    problem.summary(),
                    problem.detail()));
  }

  /** The arguments behind the last parameter; the closing parenthesis where some are missing. */
  private SourceRange misplaced(int required) {
    int end = expression.range().end();
    return arguments.size() < required
        ? expression.range().file().range(end - 1, end)
        : arguments.get(required).range().to(arguments.get(arguments.size() - 1).range());
  }
}
