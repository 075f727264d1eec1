package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes sets. */
final class SetElements {
  private SetElements() {}

  static SequenceValue of(Type type, Collection<? extends Value> elements) {
    Marks marks = Marks.NONE;
    SetMembership seen = new SetMembership();
    List<Value> distinct = new ArrayList<>();
    for (Value marked : elements) {
      marks = marks.union(marked.allMarks());
      Value element = Unmarking.deep(marked);
      if (seen.add(element)) {
        distinct.add(element);
      }
    }
    distinct.sort(SetOrder.of(type));
    return new SequenceValue(Type.set(type), distinct, marks);
  }
}
