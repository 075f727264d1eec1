package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What follows from what is certain about an unknown value. */
public final class Refinements {
  /** More unknown elements than this are not spelt out. */
  private static final int MAXIMUM_SPELT_OUT = 10_000;

  private Refinements() {}

  /**
   * The value with the certainties {@code refinement}; known, or a list of unknown elements, where
   * only one value, or list, can have them. Of a value of unknown type nothing is certain.
   */
  public static Value refine(UnknownValue value, Refinement refinement) {
    if (value.type() == Type.DYNAMIC) {
      return value.withRefinement(Refinement.NONE);
    }
    UnknownValue refined = value.withRefinement(refinement);
    return refinement.notNull() ? settle(refined).orElse(refined) : refined;
  }

  /** The value, which is not null if it is unknown. */
  public static Value notNull(Value value) {
    return value instanceof UnknownValue unknown
        ? refine(unknown, unknown.refinement().andNotNull())
        : value;
  }

  /** Whether the value is certainly not null. */
  public static boolean isNotNull(Value value) {
    return value instanceof UnknownValue unknown ? unknown.refinement().notNull() : !value.isNull();
  }

  private static Optional<Value> settle(UnknownValue value) {
    Refinement refinement = value.refinement();
    Type type = value.type();
    if (type == Type.NUMBER) {
      return sameBounds(refinement).map(number -> number.withMarks(value.marks()));
    }
    int length = refinement.minimumLength();
    if (!type.isCollection() || length != refinement.maximumLength()) {
      return Optional.empty();
    }
    if (type instanceof Type.MapType map) {
      return length == 0
          ? Optional.of(
              MappingValue.map(map.element(), Collections.emptyMap()).withMarks(value.marks()))
          : Optional.empty();
    }
    if (length > (type instanceof Type.SetType ? 1 : MAXIMUM_SPELT_OUT)) {
      return Optional.empty();
    }
    List<Value> elements =
        new ArrayList<>(
            Collections.nCopies(length, Value.unknown(type.element(), value.origins())));
    return Optional.of(new SequenceValue(type, elements, value.marks()));
  }

  private static Optional<NumberValue> sameBounds(Refinement refinement) {
    if (refinement.minimum().isEmpty() || !refinement.minimum().equals(refinement.maximum())) {
      return Optional.empty();
    }
    return refinement
        .minimum()
        .filter(Refinement.Bound::inclusive)
        .map(bound -> new NumberValue(bound.value(), Marks.NONE));
  }
}
