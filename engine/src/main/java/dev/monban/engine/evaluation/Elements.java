package dev.monban.engine.evaluation;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.function.BiConsumer;

/** What whatever repeats goes over: any collection, a tuple or an object. */
final class Elements {
  private Elements() {}

  /**
   * Gives {@code visitor} the key and the value of each element, the value with {@code marks}: the
   * index of a list's, and the value itself as the key of a set's. What is no collection has none.
   */
  static void each(Value collection, Marks marks, BiConsumer<Value, Value> visitor) {
    if (collection instanceof MappingValue mapping) {
      mapping
          .attributes()
          .forEach((key, value) -> visitor.accept(Value.string(key), value.mark(marks)));
    } else if (collection instanceof SequenceValue sequence) {
      boolean set = sequence.type() instanceof Type.SetType;
      int index = 0;
      for (Value element : sequence.elements()) {
        Value value = element.mark(marks);
        visitor.accept(set ? value : Value.number(index++), value);
      }
    }
  }
}
