package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Between which bounds a number lies; an infinity where there is none. */
record NumberRange(NumberValue least, NumberValue most) {

  /** The bounds of a value; empty when it is not even known to be a number. */
  static Optional<NumberRange> of(Value value) {
    if (value instanceof NumberValue number) {
      return Optional.of(new NumberRange(number, number));
    }
    if (!(value instanceof UnknownValue unknown) || unknown.type() != Type.NUMBER) {
      return Optional.empty();
    }
    Refinement refinement = unknown.refinement();
    return Optional.of(
        new NumberRange(
            refinement.minimum().map(NumberRange::number).orElse(NumberValue.NEGATIVE_INFINITY),
            refinement.maximum().map(NumberRange::number).orElse(NumberValue.POSITIVE_INFINITY)));
  }

  /**
   * The bounds of the result of a monotone {@code operation}: the least and the most of what it
   * makes of the bounds, or none when it makes nothing of some.
   */
  Refinement combine(NumberRange other, BinaryOperator<NumberValue> operation) {
    List<NumberValue> corners = new ArrayList<>();
    for (NumberValue mine : List.of(least, most)) {
      for (NumberValue theirs : List.of(other.least, other.most)) {
        if (isMeaningless(mine, theirs)) {
          return Refinement.NOT_NULL;
        }
        corners.add(operation.apply(mine, theirs));
      }
    }
    corners.sort(Comparator.comparing(NumberValue::value));
    return Refinement.NOT_NULL.andRange(
        bound(corners.get(0)), bound(corners.get(corners.size() - 1)));
  }

  /**
   * Infinity minus infinity, or zero times infinity, depending on the operation; either way nothing
   * is known.
   */
  private static boolean isMeaningless(NumberValue left, NumberValue right) {
    return left.isInfinite() && (right.signum() == 0 || right.isInfinite())
        || right.isInfinite() && left.signum() == 0;
  }

  private static Optional<Refinement.Bound> bound(NumberValue number) {
    return number.isInfinite()
        ? Optional.empty()
        : Optional.of(new Refinement.Bound(number.value(), true));
  }

  private static NumberValue number(Refinement.Bound bound) {
    return new NumberValue(bound.value(), Marks.NONE);
  }
}
