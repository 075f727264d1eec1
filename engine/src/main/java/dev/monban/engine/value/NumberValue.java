package dev.monban.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number, as the shortest decimal that stands for it, which is what Terraform prints and
 * compares.
 *
 * <p>Terraform computes with binary digits: 512 for what is written or parsed, fewer for what some
 * functions give. The decimal and the precision together tell the binary number exactly; {@link
 * Numbers} computes with it.
 *
 * @param value without trailing zeros, so that 2.0 equals 2
 * @param precision how many binary digits it carries; no part of equality
 * @param negativeZero whether it is the zero that Terraform prints as {@code -0}; no part of
 *     equality
 */
public record NumberValue(BigDecimal value, int precision, boolean negativeZero, Marks marks)
    implements Value {
  /** The binary digits of what is written in a configuration or converted from text. */
  public static final int FULL_PRECISION = 512;

  private static final BigDecimal INFINITE = new BigDecimal("1e+2147483600");

  /** More than every other number; Terraform has it, though it cannot be written to a plan. */
  public static final NumberValue POSITIVE_INFINITY = new NumberValue(INFINITE, Marks.NONE);

  /** Less than every other number. */
  public static final NumberValue NEGATIVE_INFINITY =
      new NumberValue(INFINITE.negate(), Marks.NONE);

  /** Strips trailing zeros. */
  public NumberValue {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    negativeZero &= value.signum() == 0;
  }

  /** A number as written or converted from text. */
  public NumberValue(BigDecimal value, Marks marks) {
    this(value, FULL_PRECISION, false, marks);
  }

  /** A whole number that fits 64 bits, as lengths and indexes are. */
  public static NumberValue of(long number) {
    return new NumberValue(BigDecimal.valueOf(number), 64, false, Marks.NONE);
  }

  /** A whole number of any size; carries at least 64 binary digits. */
  public static NumberValue of(BigInteger number) {
    return new NumberValue(
        new BigDecimal(number), Math.max(64, number.bitLength()), false, Marks.NONE);
  }

  /** Whether this is one of the two infinities. */
  public boolean isInfinite() {
    return value.abs().compareTo(INFINITE) == 0;
  }

  /** Less than, equal to or greater than zero. */
  public int signum() {
    return value.signum();
  }

  @Override
  public Type type() {
    return Type.NUMBER;
  }

  @Override
  public NumberValue withMarks(Marks other) {
    return new NumberValue(value, precision, negativeZero, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitNumber(this);
  }

  /** Compares the number and the marks, not how it came about. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberValue number
        && value.equals(number.value)
        && marks.equals(number.marks);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + marks.hashCode();
  }

  /** As Terraform prints it. */
  @Override
  public String toString() {
    return Numbers.format(this);
  }
}
