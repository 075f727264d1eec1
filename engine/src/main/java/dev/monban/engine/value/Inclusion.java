package dev.monban.engine.value;

import java.math.BigDecimal;

/** Whether an unknown value could turn out to be a known one. */
final class Inclusion {
  private Inclusion() {}

  /**
   * False when what is certain about {@code unknown} rules out {@code known}, which is not null.
   */
  static boolean isPossible(UnknownValue unknown, Value known) {
    if (!Conformance.of(known.type(), unknown.type())) {
      return false;
    }
    Refinement refinement = unknown.refinement();
    if (known instanceof StringValue text) {
      return text.value().startsWith(refinement.prefix());
    }
    if (known instanceof NumberValue number) {
      return isWithin(number, refinement);
    }
    if (known instanceof SequenceValue sequence && sequence.type().isCollection()) {
      return hasLength(least(sequence), sequence.elements().size(), refinement);
    }
    if (known instanceof MappingValue map && map.type().isCollection()) {
      return hasLength(map.attributes().size(), map.attributes().size(), refinement);
    }
    return true;
  }

  private static boolean isWithin(NumberValue number, Refinement refinement) {
    BigDecimal value = number.value();
    return refinement
            .minimum()
            .map(bound -> value.compareTo(bound.value()) >= (bound.inclusive() ? 0 : 1))
            .orElse(true)
        && refinement
            .maximum()
            .map(bound -> value.compareTo(bound.value()) <= (bound.inclusive() ? 0 : -1))
            .orElse(true);
  }

  private static boolean hasLength(int least, int most, Refinement refinement) {
    return most >= refinement.minimumLength() && least <= refinement.maximumLength();
  }

  /** The elements of a set that are unknown can turn out to be those that are known. */
  private static int least(SequenceValue sequence) {
    boolean open =
        sequence.type() instanceof Type.SetType
            && sequence.elements().size() > 1
            && !sequence.isWhollyKnown();
    return open ? 1 : sequence.elements().size();
  }
}
