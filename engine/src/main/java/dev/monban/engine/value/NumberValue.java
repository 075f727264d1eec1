package dev.monban.engine.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number; without trailing zeros, so that 2.0 equals 2.
 *
 * <p>Terraform computes with 512 binary digits; the operations round to that, the value itself is
 * exact.
 */
public record NumberValue(BigDecimal value, Marks marks) implements Value {
  private static final BigDecimal INFINITE = new BigDecimal("1e+2147483600");

  /** More than every other number; Terraform has it, though it cannot be written to a plan. */
  public static final NumberValue POSITIVE_INFINITY = new NumberValue(INFINITE, Marks.NONE);

  /** Less than every other number. */
  public static final NumberValue NEGATIVE_INFINITY =
      new NumberValue(INFINITE.negate(), Marks.NONE);

  /** Strips trailing zeros. */
  public NumberValue {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** Whether this is one of the two infinities. */
  public boolean isInfinite() {
    return value.abs().compareTo(INFINITE) == 0;
  }

  @Override
  public Type type() {
    return Type.NUMBER;
  }

  @Override
  public NumberValue withMarks(Marks other) {
    return new NumberValue(value, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitNumber(this);
  }
}
