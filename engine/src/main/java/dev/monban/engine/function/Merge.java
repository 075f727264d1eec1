package dev.monban.engine.function;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code merge}. */
final class Merge {
  private Merge() {}

  /**
   * The type of the arguments when all have the same; otherwise an object of all their attributes.
   */
  static Type type(Arguments arguments) {
    SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
    boolean alike = true;
    boolean known = true;
    for (Value value : arguments.values()) {
      Type type = value.type();
      if (type == Type.DYNAMIC) {
        return Type.DYNAMIC;
      }
      if (!type.isMapping()) {
        throw arguments.failure(
            "arguments must be maps or objects, got " + GoQuote.quote(TypeNames.of(type)));
      }
      if (type instanceof Type.ObjectType object && !value.isNull()) {
        attributes.putAll(object.attributes());
      } else if (value instanceof MappingValue map) {
        map.attributes().keySet().forEach(key -> attributes.put(key, type.element()));
      } else {
        known &= value.isNull();
      }
      alike &= type.equals(arguments.type(0));
    }
    if (arguments.size() > 0 && alike) {
      return arguments.type(0);
    }
    return known ? Type.object(attributes) : Type.DYNAMIC;
  }

  static Value merge(Arguments arguments, Type type) {
    SortedMap<String, Value> merged = new TreeMap<>(CodePoints.ORDER);
    Marks marks = Marks.NONE;
    for (Value value : arguments.values()) {
      if (value instanceof MappingValue mapping) {
        marks = marks.union(mapping.marks());
        merged.putAll(mapping.attributes());
      } else if (value instanceof SequenceValue sequence && sequence.elements().isEmpty()) {
        // Behind a null of no type Terraform checks no types, and finds nothing in an empty list.
        marks = marks.union(sequence.marks());
      } else if (!value.isNull()) {
        throw arguments.failure(
            "panic in function implementation: attempt to iterate on non-collection, non-tuple type");
      }
    }
    Value result =
        type instanceof Type.MapType map
            ? MappingValue.map(map.element(), merged)
            : Value.object(merged);
    return result.mark(marks);
  }
}
