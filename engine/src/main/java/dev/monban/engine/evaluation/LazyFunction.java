package dev.monban.engine.evaluation;

import dev.monban.engine.function.Parameter;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** A function that decides by itself which arguments to evaluate, or that needs the parser. */
interface LazyFunction {

  /** The parameters that every call must give. */
  List<Parameter> parameters();

  /** The parameter that takes all further arguments. */
  default Optional<Parameter> variadic() {
    return Optional.empty();
  }

  /** The result; what is wrong goes to the call's evaluation. */
  Value call(Call call);
}
