package dev.monban.engine.function;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** How long values are, as far as that is known. */
final class Lengths {
  /** The greatest length that Go knows. */
  private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Long.MAX_VALUE);

  private Lengths() {}

  /**
   * The elements of a known value, or of a tuple or object that is unknown: their number is part of
   * the type.
   */
  static int of(Value value) {
    if (value instanceof SequenceValue sequence) {
      return sequence.elements().size();
    }
    if (value instanceof MappingValue mapping) {
      return mapping.attributes().size();
    }
    return value.type() instanceof Type.TupleType tuple
        ? tuple.elements().size()
        : value.type() instanceof Type.ObjectType object ? object.attributes().size() : 0;
  }

  /** Whether it is known how many elements there are: unknown elements of a set may be alike. */
  static boolean isKnown(Value value) {
    if (value.type() instanceof Type.TupleType || value.type() instanceof Type.ObjectType) {
      return true;
    }
    boolean set = value.type() instanceof Type.SetType;
    return value.isKnown() && !(set && of(value) > 1 && !value.isWhollyKnown());
  }

  /** The length as a number, with bounds where it is not known. */
  static Value measure(Value value) {
    if (value instanceof StringValue text) {
      return NumberValue.of(Graphemes.count(text.value()));
    }
    if (isKnown(value)) {
      return NumberValue.of(of(value));
    }
    UnknownValue unknown = Value.unknown(Type.NUMBER, value.origins());
    return value.type() == Type.DYNAMIC
        ? unknown.withRefinement(Refinement.NOT_NULL)
        : unknown.withRefinement(bounds(value));
  }

  private static Refinement bounds(Value value) {
    if (!(value instanceof UnknownValue unknown)) {
      return between(1, BigDecimal.valueOf(of(value)));
    }
    Refinement known = unknown.refinement();
    if (value.type() == Type.STRING) {
      return Refinement.NOT_NULL.andRange(bound(Graphemes.count(known.prefix())), Optional.empty());
    }
    boolean open = known.maximumLength() == Integer.MAX_VALUE;
    return between(
        known.minimumLength(), open ? UNBOUNDED : BigDecimal.valueOf(known.maximumLength()));
  }

  private static Refinement between(int least, BigDecimal most) {
    return Refinement.NOT_NULL.andRange(
        bound(least), Optional.of(new Refinement.Bound(most, true)));
  }

  private static Optional<Refinement.Bound> bound(int number) {
    return Optional.of(new Refinement.Bound(BigDecimal.valueOf(number), true));
  }
}
