package dev.monban.engine.value;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads numbers from text as Go's {@code big.ParseFloat} does in base ten. */
final class NumberText {
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:([eEpP])([+-]?[0-9]+))?");

  private NumberText() {}

  static Optional<NumberValue> parse(String text) {
    if (text.length() > BinaryFloat.MAXIMUM_DIGITS) {
      return Optional.empty();
    }
    String unsigned = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
    if (unsigned.equals("Inf") || unsigned.equals("inf")) {
      return Optional.of(
          text.startsWith("-") ? NumberValue.NEGATIVE_INFINITY : NumberValue.POSITIVE_INFINITY);
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String digits = matcher.group(2) + fraction;
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    boolean negative = matcher.group(1).equals("-");
    BigDecimal mantissa = new BigDecimal(new BigInteger(digits), fraction.length());
    if (mantissa.signum() == 0) {
      return Optional.of(
          new NumberValue(mantissa, NumberValue.FULL_PRECISION, negative, Marks.NONE));
    }
    BigDecimal value =
        scale(negative ? mantissa.negate() : mantissa, matcher.group(4), matcher.group(5));
    BigDecimal shortest =
        value.precision() <= 153
            ? value
            : BinaryFloat.of(value, NumberValue.FULL_PRECISION)
                .shortest(NumberValue.FULL_PRECISION);
    return Optional.of(new NumberValue(shortest, Marks.NONE));
  }

  private static BigDecimal scale(BigDecimal mantissa, String letter, String digits) {
    if (letter == null) {
      return mantissa;
    }
    BigInteger exponent = new BigInteger(digits);
    if (exponent.bitLength() > 17) {
      throw new LimitExceededException("A number has an exponent of more than five digits.");
    }
    BigDecimal value =
        letter.equalsIgnoreCase("e")
            ? mantissa.scaleByPowerOfTen(exponent.intValue())
            : powerOfTwo(mantissa, exponent.intValue());
    BinaryFloat.requireModest(value);
    return value;
  }

  private static BigDecimal powerOfTwo(BigDecimal mantissa, int exponent) {
    return exponent >= 0
        ? mantissa.multiply(new BigDecimal(BigInteger.TWO.pow(exponent)))
        : mantissa.multiply(new BinaryFloat(BigInteger.ONE, exponent).exact());
  }
}
