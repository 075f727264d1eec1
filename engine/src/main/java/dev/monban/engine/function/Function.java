package dev.monban.engine.function;

import dev.monban.engine.value.LimitExceededException;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** A function of the Terraform language. */
public interface Function {

  /** Its name without the {@code core::} in front. */
  String name();

  /** The parameters that every call must give, in order. */
  List<Parameter> parameters();

  /** The parameter that takes all further arguments, where there is one. */
  Optional<Parameter> variadic();

  /**
   * Calls it: converts the arguments to the parameters' types, answers unknown where an argument it
   * needs is unknown, and hands on marks and origins.
   *
   * @throws FunctionException when Terraform would refuse the call
   * @throws LimitExceededException when the result would be larger than {@code context} allows
   */
  Value call(List<Value> arguments, FunctionContext context);

  /**
   * The parameter that takes the argument at {@code index} (from 0); empty when there are too many
   * arguments.
   */
  default Optional<Parameter> parameter(int index) {
    return index < parameters().size() ? Optional.of(parameters().get(index)) : variadic();
  }
}
