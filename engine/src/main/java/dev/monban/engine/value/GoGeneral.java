package dev.monban.engine.value;

import java.math.BigDecimal;

/**
 * Writes a decimal as Go's {@code %g} does: with an exponent where the number is very large or very
 * small.
 */
final class GoGeneral {
  private GoGeneral() {}

  /**
   * With an exponent when that is below -4 or at least ten, the number of digits that {@code
   * decimal} was rounded to.
   */
  static String format(BigDecimal decimal) {
    BigDecimal stripped = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent >= -4 && exponent < 10) {
      return stripped.toPlainString();
    }
    String digits = stripped.unscaledValue().abs().toString();
    String magnitude = Integer.toString(Math.abs(exponent));
    return (stripped.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + (exponent < 0 ? "e-" : "e+")
        + (magnitude.length() < 2 ? "0" : "")
        + magnitude;
  }
}
