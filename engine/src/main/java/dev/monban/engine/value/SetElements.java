package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes sets. */
final class SetElements {
  private SetElements() {}

  static SequenceValue of(Type type, Collection<? extends Value> elements) {
    Marks marks = Marks.NONE;
    Map<String, List<Value>> buckets = new LinkedHashMap<>();
    List<Value> distinct = new ArrayList<>();
    for (Value marked : elements) {
      marks = marks.union(marked.allMarks());
      Value element = Unmarking.deep(marked);
      List<Value> alike = buckets.computeIfAbsent(SetKey.of(element), key -> new ArrayList<>());
      if (alike.stream().noneMatch(other -> Equality.isTrue(Equality.equal(other, element)))) {
        alike.add(element);
        distinct.add(element);
      }
    }
    distinct.sort(SetOrder.of(type));
    return new SequenceValue(Type.set(type), distinct, marks);
  }
}
