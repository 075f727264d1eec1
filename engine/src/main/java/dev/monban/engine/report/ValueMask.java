package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes which parts of a value are so: true, false, or an object or list of its shape with only
 * what is needed.
 */
final class ValueMask {
  private final JsonWriter json;
  private final Predicate<Value> holds;

  private ValueMask(JsonWriter json, Predicate<Value> holds) {
    this.json = json;
    this.holds = holds;
  }

  /** Which parts of {@code value} are unknown. */
  static void unknown(JsonWriter json, Value value) {
    new ValueMask(json, part -> !part.isKnown()).write(value);
  }

  /** Which parts of {@code value} are sensitive. */
  static void sensitive(JsonWriter json, Value value) {
    new ValueMask(json, part -> part.marks().sensitive()).write(value);
  }

  private void write(Value value) {
    if (holds.test(value)) {
      json.value(true);
    } else if (!isAnywhere(value)) {
      json.value(false);
    } else if (value instanceof SequenceValue sequence) {
      json.startArray();
      sequence.elements().forEach(this::write);
      json.endArray();
    } else if (value instanceof MappingValue mapping) {
      json.startObject();
      for (Map.Entry<String, Value> attribute : mapping.attributes().entrySet()) {
        if (isAnywhere(attribute.getValue())) {
          json.name(attribute.getKey());
          write(attribute.getValue());
        }
      }
      json.endObject();
    }
  }

  private boolean isAnywhere(Value value) {
    if (holds.test(value)) {
      return true;
    }
    if (value instanceof SequenceValue sequence) {
      return sequence.elements().stream().anyMatch(this::isAnywhere);
    }
    return value instanceof MappingValue mapping
        && mapping.attributes().values().stream().anyMatch(this::isAnywhere);
  }
}
