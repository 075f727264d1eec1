package dev.monban.engine.value;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** Terraform's arithmetic on numbers that may be unknown; operands are numbers, not null. */
public final class Arithmetic {
  private Arithmetic() {}

  /** The sum. */
  public static Value add(Value left, Value right) {
    return bounded(left, right, Numbers::add);
  }

  /** The difference. */
  public static Value subtract(Value left, Value right) {
    return bounded(left, right, Numbers::subtract);
  }

  /** The product. */
  public static Value multiply(Value left, Value right) {
    return bounded(left, right, Numbers::multiply);
  }

  /** The quotient; of a division by zero, which callers refuse, an infinity. */
  public static Value divide(Value left, Value right) {
    return apply(left, right, Numbers::divide, () -> Refinement.NOT_NULL);
  }

  /** The remainder. */
  public static Value modulo(Value left, Value right) {
    return apply(left, right, Numbers::modulo, () -> Refinement.NOT_NULL);
  }

  /** The number with the other sign. */
  public static Value negate(Value number) {
    return number instanceof NumberValue known
        ? Numbers.negate(known).withMarks(known.marks())
        : unknown(Type.NUMBER, number, number, Refinement.NOT_NULL);
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
    return unknown(Type.BOOL, left, right, Refinement.NOT_NULL);
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

  /** Of unknowns, the result lies between what becomes of their bounds. */
  private static Value bounded(Value left, Value right, BinaryOperator<NumberValue> operation) {
    return apply(left, right, operation, () -> bounds(left, right, operation));
  }

  private static Refinement bounds(Value left, Value right, BinaryOperator<NumberValue> operation) {
    return NumberRange.of(left)
        .flatMap(mine -> NumberRange.of(right).map(theirs -> mine.combine(theirs, operation)))
        .orElse(Refinement.NOT_NULL);
  }

  private static Value apply(
      Value left,
      Value right,
      BinaryOperator<NumberValue> operation,
      Supplier<Refinement> refinement) {
    return left instanceof NumberValue a && right instanceof NumberValue b
        ? operation.apply(a, b).withMarks(a.marks().union(b.marks()))
        : unknown(Type.NUMBER, left, right, refinement.get());
  }

  private static Value unknown(Type type, Value left, Value right, Refinement refinement) {
    SortedSet<Origin> origins = new TreeSet<>(left.origins());
    origins.addAll(right.origins());
    Marks marks = left.marks().union(right.marks());
    return Refinements.refine(new UnknownValue(type, Refinement.NONE, origins, marks), refinement);
  }
}
