package dev.monban.engine.function;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code zipmap}. */
final class Zipmap {
  private Zipmap() {}

  static Type type(Arguments arguments) {
    Type values = arguments.type(1);
    if (values instanceof Type.ListType list) {
      return Type.map(list.element());
    }
    if (!(values instanceof Type.TupleType tuple)) {
      throw arguments.failure("values argument must be a list or tuple value");
    }
    if (!arguments.get(0).isWhollyKnown()) {
      return Type.DYNAMIC;
    }
    List<Value> keys = arguments.sequence(0).elements();
    checkLengths(arguments, keys.size(), tuple.elements().size());
    SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
    for (int i = 0; i < keys.size(); i++) {
      if (!(keys.get(i) instanceof StringValue key)) {
        throw arguments.failure("keys list has null value at index " + i);
      }
      attributes.put(key.value(), tuple.elements().get(i));
    }
    return Type.object(attributes);
  }

  static Value zip(Arguments arguments, Type type) {
    SequenceValue keys = arguments.sequence(0);
    SequenceValue values = arguments.sequence(1);
    Marks marks = keys.marks().union(values.marks());
    if (!keys.isWhollyKnown()) {
      return arguments.unknown(type).mark(keys.allMarks().union(values.marks()));
    }
    checkLengths(arguments, keys.elements().size(), values.elements().size());
    SortedMap<String, Value> zipped = new TreeMap<>(CodePoints.ORDER);
    for (int i = 0; i < keys.elements().size(); i++) {
      Value key = keys.elements().get(i);
      if (!(key instanceof StringValue text)) {
        throw arguments.failure(
            "panic in function implementation: can't use a null value as a string");
      }
      marks = marks.union(key.marks());
      zipped.put(text.value(), values.elements().get(i));
    }
    Value result =
        type instanceof Type.MapType map
            ? MappingValue.map(map.element(), zipped)
            : Value.object(zipped);
    return result.mark(marks);
  }

  private static void checkLengths(Arguments arguments, int keys, int values) {
    if (keys != values) {
      throw arguments.failure(
          "number of keys (" + keys + ") does not match number of values (" + values + ")");
    }
  }
}
