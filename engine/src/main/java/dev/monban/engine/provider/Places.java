package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Changes what lies at a path of names, in every element of the lists and sets on the way. */
final class Places {
  private Places() {}

  /** {@code value} with {@code change} made wherever {@code path} leads. */
  static Value change(Value value, List<String> path, UnaryOperator<Value> change) {
    if (value instanceof SequenceValue sequence && !path.isEmpty()) {
      List<Value> elements = new ArrayList<>();
      sequence.elements().forEach(element -> elements.add(change(element, path, change)));
      return new SequenceValue(sequence.type(), elements, sequence.marks());
    }
    if (path.isEmpty()) {
      return change.apply(value);
    }
    if (value instanceof MappingValue mapping && mapping.attributes().containsKey(path.get(0))) {
      SortedMap<String, Value> members = new TreeMap<>(CodePoints.ORDER);
      members.putAll(mapping.attributes());
      members.computeIfPresent(
          path.get(0), (name, member) -> change(member, path.subList(1, path.size()), change));
      return new MappingValue(mapping.type(), members, mapping.marks());
    }
    return value;
  }

  /** The path that is written {@code stickiness.cookie_duration}. */
  static List<String> path(String text) {
    return List.of(text.split("\\."));
  }
}
