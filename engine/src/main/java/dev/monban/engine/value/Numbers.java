package dev.monban.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Terraform's arithmetic on known numbers: in binary, with the precision that its operands carry.
 */
public final class Numbers {
  private Numbers() {}

  /**
   * A text as a number; empty when it is none. Takes what Go's {@code big.ParseFloat} takes in base
   * ten.
   */
  public static Optional<NumberValue> parse(String text) {
    return NumberText.parse(text);
  }

  /**
   * The number as Terraform prints it: without exponent, in the fewest digits that tell it from its
   * neighbours.
   */
  public static String format(NumberValue number) {
    if (number.isInfinite()) {
      return number.signum() < 0 ? "-Inf" : "+Inf";
    }
    BinaryFloat.requireModest(number.value());
    return (number.negativeZero() ? "-" : "") + number.value().toPlainString();
  }

  /** A number that a function computed with Go's {@code float64}. */
  public static NumberValue ofDouble(double number) {
    if (Double.isInfinite(number)) {
      return number < 0 ? NumberValue.NEGATIVE_INFINITY : NumberValue.POSITIVE_INFINITY;
    }
    BigDecimal exact = new BigDecimal(number);
    boolean negativeZero = number == 0 && 1 / number < 0;
    return of(BinaryFloat.of(exact, 53), 53, negativeZero);
  }

  /** A whole number, rounded to so many binary digits. */
  public static NumberValue ofInteger(BigInteger number, int precision) {
    return of(new BinaryFloat(number, 0).round(precision), precision, false);
  }

  /** The nearest {@code double}; infinite where it is too large. */
  public static double toDouble(NumberValue number) {
    if (number.isInfinite()) {
      return number.signum() < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return number.negativeZero() ? -0.0 : exact(number).doubleValue();
  }

  /** All decimal digits of the binary number; not for infinities. */
  public static BigDecimal exact(NumberValue number) {
    return isExact(number) ? number.value() : binary(number).exact();
  }

  /** Whether it has no fraction; infinities have none either. */
  public static boolean isInteger(NumberValue number) {
    return number.value().scale() <= 0;
  }

  /** The whole part, towards zero; not for infinities. */
  public static BigInteger truncate(NumberValue number) {
    return binary(number).truncate();
  }

  /** The sum. */
  public static NumberValue add(NumberValue left, NumberValue right) {
    if (left.isInfinite() || right.isInfinite()) {
      return infinite(left.isInfinite() ? left.signum() : right.signum());
    }
    int precision = Math.max(left.precision(), right.precision());
    return of(
        binary(left).add(binary(right), precision),
        precision,
        left.negativeZero() && right.negativeZero());
  }

  /** The difference. */
  public static NumberValue subtract(NumberValue left, NumberValue right) {
    return add(left, negate(right));
  }

  /** The product. */
  public static NumberValue multiply(NumberValue left, NumberValue right) {
    if (left.isInfinite() || right.isInfinite()) {
      return infinite(left.signum() * right.signum());
    }
    BinaryFloat product = binary(left).multiply(binary(right), NumberValue.FULL_PRECISION);
    int precision =
        Math.max(product.minimumPrecision(), Math.max(left.precision(), right.precision()));
    return of(product, precision, isNegative(left) != isNegative(right));
  }

  /**
   * The quotient; an infinity when {@code right} is zero, which callers who mind have asked before.
   */
  public static NumberValue divide(NumberValue left, NumberValue right) {
    boolean negative = isNegative(left) != isNegative(right);
    if (left.isInfinite() || right.signum() == 0) {
      return infinite(negative ? -1 : 1);
    }
    int precision = Math.max(left.precision(), right.precision());
    if (right.isInfinite()) {
      return new NumberValue(BigDecimal.ZERO, precision, negative, Marks.NONE);
    }
    return of(binary(left).divide(binary(right), precision), precision, negative);
  }

  /** The remainder of the division towards zero; {@code left} when {@code right} is zero. */
  public static NumberValue modulo(NumberValue left, NumberValue right) {
    if (left.isInfinite() || right.isInfinite()) {
      return multiply(left, right);
    }
    if (right.signum() == 0) {
      return left;
    }
    int precision = left.precision();
    BinaryFloat dividend = binary(left);
    BinaryFloat divisor = binary(right);
    BigInteger quotient =
        dividend.divide(divisor, Math.max(precision, right.precision())).truncate();
    BinaryFloat whole = divisor.multiply(new BinaryFloat(quotient, 0).round(precision), precision);
    return of(dividend.add(whole.negate(), precision), precision, left.negativeZero());
  }

  /** The number with the other sign. */
  public static NumberValue negate(NumberValue number) {
    boolean negativeZero = number.signum() == 0 && !number.negativeZero();
    return new NumberValue(number.value().negate(), number.precision(), negativeZero, Marks.NONE);
  }

  /** The number without its sign. */
  public static NumberValue absolute(NumberValue number) {
    return new NumberValue(number.value().abs(), number.precision(), false, Marks.NONE);
  }

  /**
   * Less than, equal to or greater than zero as {@code left} is less than, equal to or greater than
   * {@code right}.
   */
  public static int compare(NumberValue left, NumberValue right) {
    if (left.precision() == right.precision() || left.isInfinite() || right.isInfinite()) {
      return left.value().compareTo(right.value());
    }
    return exact(left).compareTo(exact(right));
  }

  /**
   * The number as it comes out of a plan, which keeps whole numbers and all that is no {@code
   * double} as they are, and makes the rest a {@code double}.
   */
  public static NumberValue asPlanned(NumberValue number) {
    if (number.isInfinite() || number.precision() <= 53) {
      return number;
    }
    BinaryFloat binary = binary(number);
    if (binary.isInteger()) {
      return new NumberValue(number.value(), number.precision(), false, number.marks());
    }
    double nearest = binary.exact().doubleValue();
    boolean exact =
        Double.isFinite(nearest) && new BigDecimal(nearest).compareTo(binary.exact()) == 0;
    return exact ? ofDouble(nearest).withMarks(number.marks()) : number;
  }

  private static boolean isNegative(NumberValue number) {
    return number.negativeZero() || number.signum() < 0;
  }

  private static NumberValue infinite(int signum) {
    return signum < 0 ? NumberValue.NEGATIVE_INFINITY : NumberValue.POSITIVE_INFINITY;
  }

  private static boolean isExact(NumberValue number) {
    BigDecimal value = number.value();
    return value.scale() <= 0 && value.precision() - value.scale() <= 15;
  }

  private static BinaryFloat binary(NumberValue number) {
    return BinaryFloat.of(number.value(), number.precision());
  }

  private static NumberValue of(BinaryFloat number, int precision, boolean negativeZero) {
    BigDecimal shortest = number.shortest(precision);
    BinaryFloat.requireModest(shortest);
    return new NumberValue(shortest, precision, negativeZero, Marks.NONE);
  }
}
