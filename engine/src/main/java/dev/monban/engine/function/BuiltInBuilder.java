package dev.monban.engine.function;

import dev.monban.engine.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a function is made of; {@link #as} ends it. */
final class BuiltInBuilder {
  private final String name;
  private final List<Parameter> parameters = new ArrayList<>();
  private Optional<Parameter> variadic = Optional.empty();
  private boolean nullable;
  private BuiltIn.ResultType resultType = arguments -> Type.DYNAMIC;

  BuiltInBuilder(String name) {
    this.name = name;
  }

  /** The next parameter. */
  BuiltInBuilder takes(Parameter parameter) {
    parameters.add(parameter);
    return this;
  }

  /** The parameter that takes all further arguments. */
  BuiltInBuilder takesMore(Parameter parameter) {
    variadic = Optional.of(parameter);
    return this;
  }

  /** The result has this type whatever the arguments are. */
  BuiltInBuilder returns(Type type) {
    return returns(arguments -> type);
  }

  /** The result's type depends on the arguments. */
  BuiltInBuilder returns(BuiltIn.ResultType type) {
    resultType = type;
    return this;
  }

  /** The result may be null. */
  BuiltInBuilder nullable() {
    nullable = true;
    return this;
  }

  /** What the function does. */
  BuiltIn as(BuiltIn.Body body) {
    return new BuiltIn(name, List.copyOf(parameters), variadic, nullable, resultType, body);
  }
}
