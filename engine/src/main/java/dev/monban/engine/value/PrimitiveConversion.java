package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.Locale;
import java.util.Optional;

/** Text, numbers and bools. */
final class PrimitiveConversion {
  private PrimitiveConversion() {}

  static Optional<Converter> find(Type given, Type wanted, boolean unsafe) {
    if (wanted == Type.STRING) {
      return given == Type.STRING ? Optional.empty() : Optional.of(PrimitiveConversion::toText);
    }
    if (!unsafe || given != Type.STRING) {
      return Optional.empty();
    }
    return Optional.of(
        wanted == Type.NUMBER ? PrimitiveConversion::toNumber : PrimitiveConversion::toBool);
  }

  private static Value toText(Value value) {
    return value instanceof NumberValue number
        ? Value.string(Numbers.format(number))
        : Value.string(Equality.isTrue(value) ? "true" : "false");
  }

  private static Value toNumber(Value value) {
    return Numbers.parse(text(value)).orElseThrow(() -> failure("a number is required"));
  }

  private static Value toBool(Value value) {
    String text = text(value);
    switch (text) {
      case "true", "1":
        return Value.TRUE;
      case "false", "0":
        return Value.FALSE;
      default:
        String lower = text.toLowerCase(Locale.ROOT);
        boolean almost = lower.equals("true") || lower.equals("false");
        throw failure(
            "a bool is required"
                + (almost ? "; to convert from string, use lowercase \"" + lower + "\"" : ""));
    }
  }

  private static String text(Value value) {
    return value instanceof StringValue text ? text.value() : "";
  }

  private static ConversionException failure(String reason) {
    return new ConversionException(reason, AttributePath.EMPTY);
  }
}
