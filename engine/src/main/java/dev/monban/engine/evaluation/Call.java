package dev.monban.engine.evaluation;

import dev.monban.engine.function.Parameter;
import dev.monban.engine.hcl.FunctionCall;
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
    int given = arguments.size();
    if (given < parameters.size()) {
      return Optional.of(
          evaluation.fail(
              Type.DYNAMIC,
              expression
                  .range()
                  .file()
                  .range(expression.range().end() - 1, expression.range().end()),
              "Not enough function arguments",
              "Function \""
                  + expression.name()
                  + "\" expects"
                  + (variadic.isPresent() ? " at least " : " ")
                  + parameters.size()
                  + " argument(s). Missing value for \""
                  + parameters.get(given).name()
                  + "\"."));
    }
    if (variadic.isEmpty() && given > parameters.size()) {
      return Optional.of(
          evaluation.fail(
              Type.DYNAMIC,
              arguments.get(parameters.size()).range().to(arguments.get(given - 1).range()),
              "Too many function arguments",
              "Function \""
                  + expression.name()
                  + "\" expects only "
                  + parameters.size()
                  + " argument(s)."));
    }
    return Optional.empty();
  }
}
