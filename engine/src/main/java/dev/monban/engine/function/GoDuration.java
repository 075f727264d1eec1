package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Reads durations as Go's {@code time.ParseDuration} does: {@code 1h15m30.5s}. */
final class GoDuration {
  private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

  private GoDuration() {}

  /** The duration in nanoseconds; the call fails when {@code text} is none. */
  static long parse(Arguments arguments, String text) {
    boolean negative = text.startsWith("-");
    String rest = negative || text.startsWith("+") ? text.substring(1) : text;
    if (rest.equals("0")) {
      return 0;
    }
    if (rest.isEmpty()) {
      throw invalid(arguments, text);
    }
    BigInteger nanos = BigInteger.ZERO;
    while (!rest.isEmpty()) {
      int number = prefix(rest, true);
      String digits = rest.substring(0, number);
      if (digits.isEmpty()
          || digits.equals(".")
          || digits.indexOf('.') != digits.lastIndexOf('.')) {
        throw invalid(arguments, text);
      }
      rest = rest.substring(number);
      int letters = prefix(rest, false);
      String unit = rest.substring(0, letters);
      if (unit.isEmpty()) {
        throw arguments.failure("time: missing unit in duration " + GoQuote.quote(text));
      }
      BigDecimal amount =
          new BigDecimal(digits).multiply(BigDecimal.valueOf(nanosOf(arguments, unit, text)));
      nanos = nanos.add(amount.setScale(0, RoundingMode.DOWN).toBigInteger());
      if (nanos.compareTo(MAXIMUM) > 0) {
        throw invalid(arguments, text);
      }
      rest = rest.substring(letters);
    }
    return negative ? -nanos.longValue() : nanos.longValue();
  }

  private static int prefix(String text, boolean digits) {
    int end = 0;
    while (end < text.length()) {
      char character = text.charAt(end);
      boolean numeric = character == '.' || character >= '0' && character <= '9';
      if (numeric != digits) {
        break;
      }
      end++;
    }
    return end;
  }

  private static long nanosOf(Arguments arguments, String unit, String text) {
    return switch (unit) {
      case "ns" -> 1L;
      case "us", "\u00b5s", "\u03bcs" -> 1_000L;
      case "ms" -> 1_000_000L;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default ->
          throw arguments.failure(
              "time: unknown unit " + GoQuote.quote(unit) + " in duration " + GoQuote.quote(text));
    };
  }

  private static FunctionException invalid(Arguments arguments, String text) {
    return arguments.failure("time: invalid duration " + GoQuote.quote(text));
  }
}
