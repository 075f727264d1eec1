package dev.monban.engine.function;

/** Checks the number of arguments. */
final class Arity {
  private Arity() {}

  /**
   * Checks that {@code given} arguments are neither too few nor too many.
   *
   * @throws FunctionException in Terraform's words otherwise
   */
  static void check(Function function, int given) {
    int required = function.parameters().size();
    if (given < required) {
      throw FunctionException.call(
          "Not enough function arguments",
          "Function \""
              + function.name()
              + "\" expects"
              + (function.variadic().isPresent() ? " at least" : "")
              + " "
              + required
              + " argument(s). Missing value for \""
              + function.parameters().get(given).name()
              + "\".");
    }
    if (given > required && function.variadic().isEmpty()) {
      throw FunctionException.call(
          "Too many function arguments",
          "Function \"" + function.name() + "\" expects only " + required + " argument(s).");
    }
  }
}
