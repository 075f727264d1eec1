package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.number;
import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Functions whose result is another one with every run, or depends on the program that runs them:
 * unknown, so that no verdict rests on it.
 */
final class UnpredictableFunctions {
  static final List<Function> ALL =
      List.of(
          BuiltIn.named("timestamp")
              .returns(Type.STRING)
              .as((arguments, type) -> unknown(arguments)),
          BuiltIn.named("plantimestamp")
              .returns(Type.STRING)
              .as((arguments, type) -> unknown(arguments)),
          BuiltIn.named("uuid").returns(Type.STRING).as((arguments, type) -> unknown(arguments)),
          BuiltIn.named("base64gzip")
              .takes(string("str"))
              .returns(Type.STRING)
              .as((arguments, type) -> unknown(arguments, "is not computed: compressors differ")),
          BuiltIn.named("bcrypt")
              .takes(string("str"))
              .takesMore(number("cost"))
              .returns(Type.STRING)
              .as((arguments, type) -> unknown(arguments)));

  private UnpredictableFunctions() {}

  private static UnknownValue unknown(Arguments arguments) {
    return unknown(arguments, "gives another result with every run");
  }

  private static UnknownValue unknown(Arguments arguments, String reason) {
    String call = arguments.function().name() + "()";
    return Value.unknown(
        Type.STRING, Origin.of(Origin.Kind.FUNCTION, call, call + " " + reason, Optional.empty()));
  }
}
