package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;

/** How messages quote arguments: not at all when they are sensitive. */
final class Redaction {
  private Redaction() {}

  /** A text in quotes, a number as it is. */
  static String quote(Value argument) {
    if (argument.marks().sensitive()) {
      return "(sensitive value)";
    }
    if (argument instanceof NumberValue number) {
      return Numbers.format(number);
    }
    return argument instanceof StringValue text ? GoQuote.quote(text.value()) : "";
  }
}
