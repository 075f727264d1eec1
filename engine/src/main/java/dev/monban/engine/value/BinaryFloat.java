package dev.monban.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A finite binary number, {@code significand} times two to the power of {@code exponent}: how
 * Terraform holds numbers.
 *
 * <p>All results are rounded to the nearest number of so many binary digits, halves to the even
 * one.
 */
record BinaryFloat(BigInteger significand, int exponent) {
  /** Below this many decimal digits before or after the point a number can be computed with. */
  static final int MAXIMUM_DIGITS = 20_000;

  private static final double DIGITS_PER_BIT = Math.log10(2);

  /** Takes trailing zero bits off, so that equal numbers are equal. */
  BinaryFloat {
    int zeros = significand.signum() == 0 ? 0 : significand.getLowestSetBit();
    exponent = significand.signum() == 0 ? 0 : exponent + zeros;
    significand = significand.shiftRight(zeros);
  }

  /** The number of {@code precision} binary digits that is nearest to {@code decimal}. */
  static BinaryFloat of(BigDecimal decimal, int precision) {
    requireModest(decimal);
    if (decimal.scale() <= 0) {
      return new BinaryFloat(decimal.toBigIntegerExact(), 0).round(precision);
    }
    BigInteger denominator = BigInteger.TEN.pow(decimal.scale());
    return quotient(decimal.unscaledValue(), denominator, 0, precision);
  }

  /** Refuses numbers so large or so small that computing with them would take too long. */
  static void requireModest(BigDecimal decimal) {
    if (decimal.scale() > MAXIMUM_DIGITS
        || (long) decimal.precision() - decimal.scale() > MAXIMUM_DIGITS) {
      throw new LimitExceededException(
          "A number has more than "
              + MAXIMUM_DIGITS
              + " digits before or after its decimal point.");
    }
  }

  BinaryFloat round(int precision) {
    int excess = significand.bitLength() - precision;
    if (excess <= 0) {
      return this;
    }
    BigInteger magnitude = significand.abs();
    BigInteger kept = magnitude.shiftRight(excess);
    boolean half = magnitude.testBit(excess - 1);
    boolean more = half && magnitude.getLowestSetBit() < excess - 1;
    if (half && (more || kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    return new BinaryFloat(significand.signum() < 0 ? kept.negate() : kept, exponent + excess);
  }

  BinaryFloat add(BinaryFloat other, int precision) {
    int least = Math.min(exponent, other.exponent);
    BigInteger sum =
        significand
            .shiftLeft(exponent - least)
            .add(other.significand.shiftLeft(other.exponent - least));
    return new BinaryFloat(sum, least).round(precision);
  }

  BinaryFloat multiply(BinaryFloat other, int precision) {
    return new BinaryFloat(significand.multiply(other.significand), exponent + other.exponent)
        .round(precision);
  }

  /** The quotient; {@code other} must not be zero. */
  BinaryFloat divide(BinaryFloat other, int precision) {
    return quotient(significand, other.significand, exponent - other.exponent, precision);
  }

  BinaryFloat negate() {
    return new BinaryFloat(significand.negate(), exponent);
  }

  /** How many binary digits it takes to hold this number. */
  int minimumPrecision() {
    return significand.bitLength();
  }

  /** The whole part, towards zero. */
  BigInteger truncate() {
    return exponent >= 0
        ? significand.shiftLeft(exponent)
        : significand.signum() < 0
            ? significand.negate().shiftRight(-exponent).negate()
            : significand.shiftRight(-exponent);
  }

  boolean isInteger() {
    return exponent >= 0;
  }

  /** All decimal digits. */
  BigDecimal exact() {
    return exponent >= 0
        ? new BigDecimal(significand.shiftLeft(exponent))
        : new BigDecimal(significand.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
  }

  /**
   * The shortest decimal that is nearer to this number than to any other of {@code precision}
   * binary digits.
   */
  BigDecimal shortest(int precision) {
    if (significand.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal exact = exact().stripTrailingZeros();
    if (exact.precision() <= (int) ((precision - 1) * DIGITS_PER_BIT)) {
      return exact;
    }
    return ShortestDecimal.of(this, precision);
  }

  /** Less than, equal to or greater than {@code other}. */
  int compareTo(BinaryFloat other) {
    int least = Math.min(exponent, other.exponent);
    return significand
        .shiftLeft(exponent - least)
        .compareTo(other.significand.shiftLeft(other.exponent - least));
  }

  /** The number rounded to so many significant decimal digits. */
  BigDecimal toDigits(MathContext digits) {
    return exact().round(digits);
  }

  private static BinaryFloat quotient(
      BigInteger dividend, BigInteger divisor, int exponent, int precision) {
    int shift = Math.max(0, precision + 2 + divisor.bitLength() - dividend.bitLength());
    BigInteger[] parts = dividend.abs().shiftLeft(shift).divideAndRemainder(divisor.abs());
    // A remainder is worth less than the last bit: one more bit stands for it, so that rounding is
    // exact.
    BigInteger sticky =
        parts[0].shiftLeft(1).add(parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
    boolean negative = dividend.signum() * divisor.signum() < 0;
    return new BinaryFloat(negative ? sticky.negate() : sticky, exponent - shift - 1)
        .round(precision);
  }
}
