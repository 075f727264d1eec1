package dev.monban.engine.function;

import dev.monban.engine.function.FormatScanner.FormatException;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes one number as a verb wants it, the way Go's {@code fmt} writes {@code big.Int} and {@code
 * big.Float}.
 */
final class NumberFormat {
  private static final int DEFAULT_PRECISION = 6;

  /** In the shortest form an exponent is written from here on. */
  private static final int LEAST_EXPONENT = 6;

  private final FormatVerb verb;
  private final BoundedText out;

  NumberFormat(FormatVerb verb, BoundedText out) {
    this.verb = verb;
    this.out = out;
  }

  /** In the fewest digits; with an exponent from a million on and below 0.0001. */
  static String general(NumberValue number) {
    if (number.isInfinite()) {
      return Numbers.format(number);
    }
    String sign = number.negativeZero() || number.signum() < 0 ? "-" : "";
    return sign + general(number.value().abs(), -1, 'e');
  }

  void integer(NumberValue number) {
    if (number.isInfinite() || !Numbers.isInteger(number)) {
      throw new FormatException(verb.unsupported() + "an integer is required");
    }
    BigInteger value = Numbers.truncate(number);
    int radix =
        verb.letter() == 'b' ? 2 : verb.letter() == 'o' ? 8 : verb.letter() == 'd' ? 10 : 16;
    String digits = value.abs().toString(radix);
    digits = verb.letter() == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
    if (verb.precision() == 0 && value.signum() == 0) {
      return;
    }
    String sign = sign(value.signum() < 0);
    String prefix = verb.has('#') ? prefix() : "";
    long zeros = Math.max(0, (long) verb.precision() - digits.length());
    long missing =
        Math.max(0, verb.width() - (sign.length() + prefix.length() + zeros + digits.length()));
    boolean left = verb.has('-');
    boolean zeroed = !left && verb.has('0') && verb.precision() < 0;
    out.repeat(' ', left || zeroed ? 0 : missing)
        .append(sign)
        .append(prefix)
        .repeat('0', zeros + (zeroed ? missing : 0))
        .append(digits)
        .repeat(' ', left ? missing : 0);
  }

  void decimal(NumberValue number) {
    boolean negative = number.negativeZero() || number.signum() < 0;
    String text = number.isInfinite() ? "Inf" : digits(number);
    String sign = number.isInfinite() && !negative ? (verb.has(' ') ? " " : "+") : sign(negative);
    long missing = Math.max(0, verb.width() - (sign.length() + text.length()));
    if (verb.has('0') && !number.isInfinite()) {
      out.append(sign).repeat('0', missing).append(text);
    } else if (verb.has('-')) {
      out.append(sign).append(text).repeat(' ', missing);
    } else {
      out.repeat(' ', missing).append(sign).append(text);
    }
  }

  private String sign(boolean negative) {
    return negative ? "-" : verb.has('+') ? "+" : verb.has(' ') ? " " : "";
  }

  private String prefix() {
    return switch (verb.letter()) {
      case 'b' -> "0b";
      case 'o' -> "0";
      case 'x' -> "0x";
      case 'X' -> "0X";
      default -> "";
    };
  }

  private String digits(NumberValue number) {
    int precision = verb.precision();
    // More digits than this are never in a number; the limit on the text stops the zeros behind
    // them.
    out.reserve(Math.max(0, precision));
    BigDecimal exact = Numbers.exact(number).abs();
    int asked = precision < 0 ? DEFAULT_PRECISION : precision;
    return switch (verb.letter()) {
      case 'f' -> exact.setScale(asked, RoundingMode.HALF_EVEN).toPlainString();
      case 'e', 'E' -> exponential(exact, asked, verb.letter());
      default ->
          precision < 0
              ? general(number.value().abs(), -1, (char) (verb.letter() - 2))
              : general(exact, precision, (char) (verb.letter() - 2));
    };
  }

  private static String general(BigDecimal number, int precision, char letter) {
    boolean shortest = precision < 0;
    int digits = Math.max(1, precision);
    BigDecimal rounded =
        shortest ? number : number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    int most = digits;
    if (shortest) {
      most = LEAST_EXPONENT;
    } else if (most > stripped.precision() && stripped.precision() >= exponent + 1) {
      most = stripped.precision();
    }
    if (exponent < -4 || exponent >= most) {
      return exponential(stripped, stripped.precision() - 1, letter);
    }
    return stripped.toPlainString();
  }

  private static String exponential(BigDecimal number, int precision, char letter) {
    BigDecimal rounded = number.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    int exponent = number.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    StringBuilder digits = new StringBuilder(rounded.unscaledValue().toString());
    while (digits.length() <= precision) {
      digits.append('0');
    }
    digits.setLength(precision + 1);
    String fraction = precision > 0 ? "." + digits.substring(1) : "";
    return digits.charAt(0)
        + fraction
        + letter
        + (exponent < 0 ? '-' : '+')
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }
}
