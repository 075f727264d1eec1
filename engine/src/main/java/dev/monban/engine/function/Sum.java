package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;

/** {@code sum}. */
final class Sum {
  private static final String NUMBERS = "argument must be list, set, or tuple of number values";

  private Sum() {}

  static Value sum(Arguments arguments) {
    Type type = arguments.type(0);
    if (type.isPrimitive()) {
      throw arguments.failure(0, "cannot sum noniterable");
    }
    if (Lengths.of(arguments.get(0)) == 0) {
      throw arguments.failure(0, "cannot sum an empty list");
    }
    if (!type.isSequence()) {
      throw arguments.failure(
          0, "argument must be list, set, or tuple. Received " + TypeNames.of(type));
    }
    if (!arguments.get(0).isWhollyKnown()) {
      return arguments.unknown(Type.NUMBER);
    }
    NumberValue sum = null;
    for (Value element : arguments.sequence(0).elements()) {
      NumberValue number =
          Conversion.tryConvert(element, Type.NUMBER)
              .filter(NumberValue.class::isInstance)
              .map(NumberValue.class::cast)
              .orElseThrow(() -> arguments.failure(0, NUMBERS));
      if (sum != null
          && sum.isInfinite()
          && number.isInfinite()
          && sum.signum() != number.signum()) {
        throw arguments.failure("can't compute sum of opposing infinities");
      }
      sum = sum == null ? number : Numbers.add(sum, number);
    }
    return sum == null ? NumberValue.of(0) : sum;
  }
}
