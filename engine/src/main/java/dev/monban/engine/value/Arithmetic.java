package dev.monban.engine.value;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Terraform's arithmetic on numbers that may be unknown; operands are numbers, not null. Of a
 * result that is unknown Terraform 1.11 knows nothing but that it is not null, whatever the bounds
 * of the operands; only comparisons look at bounds.
 */
public final class Arithmetic {
  private Arithmetic() {}

  /** The sum. */
  public static Value add(Value left, Value right) {
    return apply(left, right, Numbers::add);
  }

  /** The difference. */
  public static Value subtract(Value left, Value right) {
    return apply(left, right, Numbers::subtract);
  }

  /** The product. */
  public static Value multiply(Value left, Value right) {
    return apply(left, right, Numbers::multiply);
  }

  /** The quotient; of a division by zero, which callers refuse, an infinity. */
  public static Value divide(Value left, Value right) {
    return apply(left, right, Numbers::divide);
  }

  /** The remainder. */
  public static Value modulo(Value left, Value right) {
    return apply(left, right, Numbers::modulo);
  }

  /** The number with the other sign. */
  public static Value negate(Value number) {
    return number instanceof NumberValue known
        ? Numbers.negate(known).withMarks(known.marks())
        : unknown(Type.NUMBER, number, number);
  }

  /**
   * Whether {@code left} is less than {@code right}; known also for unknowns whose bounds are far
   * enough apart.
   */
  public static Value lessThan(Value left, Value right) {
    Marks marks = left.marks().union(right.marks());
    if (left instanceof NumberValue a && right instanceof NumberValue b) {
      return Value.bool(Numbers.compare(a, b) < 0).mark(marks);
    }
    Optional<NumberRange> mine = NumberRange.of(left);
    Optional<NumberRange> theirs = NumberRange.of(right);
    if (mine.isPresent() && theirs.isPresent()) {
      boolean below = Numbers.compare(mine.get().most(), theirs.get().least()) < 0;
      boolean above = Numbers.compare(mine.get().least(), theirs.get().most()) > 0;
      if (below || above) {
        return Value.bool(below).mark(marks);
      }
    }
    return unknown(Type.BOOL, left, right);
  }

  /**
   * Whether {@code left} is less than or equal to {@code right}; known when {@link #lessThan} or
   * {@code ==} tells.
   */
  public static Value atMost(Value left, Value right) {
    Value less = lessThan(left, right);
    if (less.isKnown() && Equality.isTrue(less)) {
      return less;
    }
    Value equal = Equality.equal(left, right);
    return less.isKnown() || Equality.isTrue(equal) ? equal : less;
  }

  private static Value apply(Value left, Value right, BinaryOperator<NumberValue> operation) {
    return left instanceof NumberValue a && right instanceof NumberValue b
        ? operation.apply(a, b).withMarks(a.marks().union(b.marks()))
        : unknown(Type.NUMBER, left, right);
  }

  private static Value unknown(Type type, Value left, Value right) {
    SortedSet<Origin> origins = new TreeSet<>(left.origins());
    origins.addAll(right.origins());
    Marks marks = left.marks().union(right.marks());
    return new UnknownValue(type, Refinement.NOT_NULL, origins, marks);
  }
}
