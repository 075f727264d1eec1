package dev.monban.engine.function;

import java.util.List;
import java.util.Optional;

/** Checks the number of arguments. */
public final class Arity {
  private Arity() {}

  /**
   * What is wrong with {@code given} arguments for the function {@code name}, in Terraform's words;
   * empty when they are neither too few nor too many.
   */
  public static Optional<FunctionException> problem(
      String name, List<Parameter> parameters, Optional<Parameter> variadic, int given) {
    int required = parameters.size();
    if (given < required) {
      return Optional.of(
          FunctionException.call(
              "Not enough function arguments",
              "Function \""
                  + name
                  + "\" expects"
                  + (variadic.isPresent() ? " at least " : " ")
                  + required
                  + " argument(s). Missing value for \""
                  + parameters.get(given).name()
                  + "\"."));
    }
    if (given > required && variadic.isEmpty()) {
      return Optional.of(
          FunctionException.call(
              "Too many function arguments",
              "Function \"" + name + "\" expects only " + required + " argument(s)."));
    }
    return Optional.empty();
  }

  /**
   * Checks that {@code given} arguments are neither too few nor too many.
   *
   * @throws FunctionException in Terraform's words otherwise
   */
  static void check(Function function, int given) {
    Optional<FunctionException> problem =
        problem(function.name(), function.parameters(), function.variadic(), given);
    if (problem.isPresent()) {
      throw problem.get();
    }
  }
}
