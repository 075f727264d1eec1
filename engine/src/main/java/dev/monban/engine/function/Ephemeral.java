package dev.monban.engine.function;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code ephemeralasnull}: replaces what may never be stored by null, at any depth. */
final class Ephemeral {
  private Ephemeral() {}

  static Value replaceByNull(Value value) {
    Marks marks = value.marks();
    if (marks.ephemeral()) {
      return Value.nullOf(value.type())
          .withMarks(new Marks(marks.sensitive(), false, marks.references()));
    }
    if (!value.allMarks().ephemeral()) {
      return value;
    }
    if (value instanceof SequenceValue sequence) {
      List<Value> elements = new ArrayList<>();
      sequence.elements().forEach(element -> elements.add(replaceByNull(element)));
      return new SequenceValue(value.type(), elements, marks);
    }
    if (value instanceof MappingValue mapping) {
      SortedMap<String, Value> attributes = new TreeMap<>(mapping.attributes());
      attributes.replaceAll((name, attribute) -> replaceByNull(attribute));
      return new MappingValue(value.type(), attributes, marks);
    }
    return value;
  }
}
