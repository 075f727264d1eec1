package dev.monban.engine.evaluation;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinement.Bound;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Optional;

/** What is certain about a value, known or not: the facts that a {@link Refinement} can state. */
final class Ranges {
  private Ranges() {}

  /** {@code unknown}, refined by what holds for both of two possible outcomes. */
  static Value either(UnknownValue unknown, Value one, Value other) {
    Refinement refinement = Refinement.NONE;
    if (Refinements.isNotNull(one) && Refinements.isNotNull(other)) {
      refinement = refinement.andNotNull();
    }
    if (one.type() == Type.NUMBER && other.type() == Type.NUMBER) {
      Optional<Bound> least = lesser(minimum(one), minimum(other), 1);
      Optional<Bound> most = lesser(maximum(one), maximum(other), -1);
      refinement = refinement.andRange(least, most);
    } else if (one.type().isCollection() && one.type().equals(other.type())) {
      refinement =
          refinement.andLength(
              Math.min(minimumLength(one), minimumLength(other)),
              Math.max(maximumLength(one), maximumLength(other)));
    }
    return Refinements.refine(unknown, refinement);
  }

  /** The least that a number can be; empty when there is no bound. */
  static Optional<Bound> minimum(Value value) {
    return value instanceof UnknownValue unknown ? unknown.refinement().minimum() : exactly(value);
  }

  /** The most that a number can be; empty when there is no bound. */
  static Optional<Bound> maximum(Value value) {
    return value instanceof UnknownValue unknown ? unknown.refinement().maximum() : exactly(value);
  }

  private static Optional<Bound> exactly(Value value) {
    return value instanceof NumberValue number
        ? Optional.of(new Bound(number.value(), true))
        : Optional.empty();
  }

  /** The fewest elements that a collection can have. */
  static int minimumLength(Value value) {
    return value instanceof UnknownValue unknown
        ? unknown.refinement().minimumLength()
        : length(value);
  }

  /** The most elements that a collection can have. */
  static int maximumLength(Value value) {
    return value instanceof UnknownValue unknown
        ? unknown.refinement().maximumLength()
        : length(value);
  }

  private static int length(Value value) {
    if (value instanceof SequenceValue sequence) {
      return sequence.elements().size();
    }
    return value instanceof MappingValue mapping ? mapping.attributes().size() : 0;
  }

  /** The looser of two bounds; {@code direction} is 1 for lower bounds and -1 for upper ones. */
  private static Optional<Bound> lesser(Optional<Bound> one, Optional<Bound> other, int direction) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int order = one.get().value().compareTo(other.get().value()) * direction;
    if (order == 0) {
      return Optional.of(
          new Bound(one.get().value(), one.get().inclusive() || other.get().inclusive()));
    }
    return order < 0 ? one : other;
  }
}
