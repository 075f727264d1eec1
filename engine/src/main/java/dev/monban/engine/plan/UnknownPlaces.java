package dev.monban.engine.plan;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The unknown places of a value; what is wholly unknown is one.
 *
 * @param count how many there are
 * @param areAlike whether all have the same path, but for indexes: what one of them comes from may
 *     then be said of the attribute
 */
record UnknownPlaces(int count, boolean areAlike) {
  /** One place, whatever it looks like. */
  static final UnknownPlaces ONE = new UnknownPlaces(1, true);

  private static final UnknownPlaces NONE = new UnknownPlaces(0, true);

  /** Those of {@code value}. */
  static UnknownPlaces of(@Nullable Value value) {
    if (value instanceof UnknownValue) {
      return ONE;
    }
    UnknownPlaces places = NONE;
    if (value instanceof SequenceValue sequence) {
      for (Value element : sequence.elements()) {
        UnknownPlaces more = of(element);
        places = new UnknownPlaces(places.count + more.count, places.areAlike && more.areAlike);
      }
    } else if (value instanceof MappingValue mapping) {
      for (Value member : mapping.attributes().values()) {
        UnknownPlaces more = of(member);
        places =
            new UnknownPlaces(
                places.count + more.count,
                places.areAlike && more.areAlike && (places.count == 0 || more.count == 0));
      }
    }
    return places;
  }
}
