package dev.monban.engine.value;

import java.util.Optional;

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

  private static NumberValue number(Refinement.Bound bound) {
    return new NumberValue(bound.value(), Marks.NONE);
  }
}
