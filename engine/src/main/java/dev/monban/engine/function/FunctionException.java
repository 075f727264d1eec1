package dev.monban.engine.function;

import java.util.OptionalInt;

/**
 * A call that Terraform would refuse; says it in Terraform's words. Holds no stack trace: it tells
 * of a user's mistake.
 */
public final class FunctionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String summary;
  private final int argument;

  private FunctionException(String summary, String detail, int argument) {
    super(detail, null, false, false);
    this.summary = summary;
    this.argument = argument;
  }

  /**
   * A wrong number of arguments, or anything else that has its own summary and concerns the call as
   * a whole.
   */
  static FunctionException call(String summary, String detail) {
    return new FunctionException(summary, detail, -1);
  }

  /** A failure of the function {@code name}, for {@code reason}: a clause without a period. */
  static FunctionException failed(String name, String reason) {
    return call(
        "Error in function call", "Call to function \"" + name + "\" failed: " + reason + ".");
  }

  /**
   * The argument at {@code index} (from 0) is not what {@code parameter} wants, for {@code reason}.
   */
  static FunctionException argument(int index, Parameter parameter, String reason) {
    return new FunctionException(
        "Invalid function argument",
        "Invalid value for \"" + parameter.name() + "\" parameter: " + reason + ".",
        index);
  }

  /** One line, as a diagnostic's summary. */
  public String summary() {
    return summary;
  }

  /** A whole sentence, as a diagnostic's detail. */
  public String detail() {
    String detail = getMessage();
    return detail == null ? "" : detail;
  }

  /** The place (from 0) of the argument that is wrong; empty where the call as a whole is. */
  public OptionalInt argument() {
    return argument < 0 ? OptionalInt.empty() : OptionalInt.of(argument);
  }
}
