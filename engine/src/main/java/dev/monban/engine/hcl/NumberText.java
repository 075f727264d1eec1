package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.math.BigDecimal;
import java.math.MathContext;

/** Reads the digits of a number. */
final class NumberText {
  /**
   * Terraform keeps 512 bits, some 154 digits; to read far more would take time that grows with
   * their square.
   */
  private static final int SIGNIFICANT_DIGITS = 1_000;

  /** More digits before or after the point could neither be printed nor computed with in time. */
  private static final int DIGITS_AROUND_THE_POINT = 20_000;

  private NumberText() {}

  /** The number that {@code text} writes at {@code range}, or an {@link InvalidExpression}. */
  static Expression literal(SourceRange range, String text) {
    try {
      return new NumberLiteral(range, modest(value(text)));
    } catch (NumberFormatException notANumber) {
      return new InvalidExpression(range);
    }
  }

  private static BigDecimal modest(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (number.scale() > DIGITS_AROUND_THE_POINT
        || (long) number.precision() - number.scale() > DIGITS_AROUND_THE_POINT) {
      throw new NumberFormatException("too many digits");
    }
    return number;
  }

  private static BigDecimal value(String text) {
    if (text.length() <= SIGNIFICANT_DIGITS) {
      return new BigDecimal(text);
    }
    int exponentMark = Math.max(text.indexOf('e'), text.indexOf('E'));
    String mantissa = exponentMark < 0 ? text : text.substring(0, exponentMark);
    String exponent = exponentMark < 0 ? "0" : text.substring(exponentMark + 1);
    int point = mantissa.indexOf('.');
    String whole = point < 0 ? mantissa : mantissa.substring(0, point);
    String digits = point < 0 ? mantissa : whole + mantissa.substring(point + 1);
    if (digits.indexOf('.') >= 0) {
      throw new NumberFormatException("more than one decimal point");
    }
    int first = firstSignificant(digits);
    String kept = digits.substring(first, Math.min(digits.length(), first + SIGNIFICANT_DIGITS));
    int scale = whole.length() - first - kept.length();
    return new BigDecimal(kept.isEmpty() ? "0" : kept, MathContext.UNLIMITED)
        .scaleByPowerOfTen(Math.addExact(scale, exponent(exponent)));
  }

  private static int exponent(String text) {
    return text.length() > 11 ? tooLarge() : Integer.parseInt(text);
  }

  private static int tooLarge() {
    throw new NumberFormatException("exponent out of range");
  }

  private static int firstSignificant(String digits) {
    int first = 0;
    while (first < digits.length() && digits.charAt(first) == '0') {
      first++;
    }
    return first;
  }
}
