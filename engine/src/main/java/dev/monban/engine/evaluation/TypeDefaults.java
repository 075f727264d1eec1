package dev.monban.engine.evaluation;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The defaults of optional attributes, laid out as the type is.
 *
 * @param values the default of each optional attribute that has one, for an object type
 * @param children the defaults inside: by attribute, by the index of a tuple's element, or under
 *     {@link #EACH} for all elements of a collection
 */
record TypeDefaults(SortedMap<String, Value> values, SortedMap<String, TypeDefaults> children) {
  /** Stands for every element of a collection. */
  static final String EACH = "";

  static final TypeDefaults NONE =
      new TypeDefaults(Collections.emptySortedMap(), Collections.emptySortedMap());

  /** Keeps its own copies. */
  TypeDefaults {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    children = Collections.unmodifiableSortedMap(new TreeMap<>(children));
  }

  /** The defaults of a collection whose elements have {@code element}. */
  static TypeDefaults each(TypeDefaults element) {
    SortedMap<String, TypeDefaults> children = new TreeMap<>();
    if (!element.isEmpty()) {
      children.put(EACH, element);
    }
    return new TypeDefaults(Collections.emptySortedMap(), children);
  }

  boolean isEmpty() {
    return values.isEmpty() && children.isEmpty();
  }

  /**
   * {@code value} with each default filled in where an attribute is absent or null; collections
   * become tuples and objects, which the conversion to the type makes collections again.
   */
  Value apply(Value value) {
    if (isEmpty()) {
      return value;
    }
    if (value instanceof SequenceValue sequence) {
      return apply(sequence).mark(value.marks());
    }
    return value instanceof MappingValue mapping ? apply(mapping).mark(value.marks()) : value;
  }

  private Value apply(SequenceValue sequence) {
    List<Value> elements = new ArrayList<>(sequence.elements().size());
    for (Value element : sequence.elements()) {
      elements.add(inside(String.valueOf(elements.size()), element));
    }
    return Value.tuple(elements);
  }

  private Value apply(MappingValue mapping) {
    SortedMap<String, Value> attributes = new TreeMap<>(CodePoints.ORDER);
    mapping.attributes().forEach((name, value) -> attributes.put(name, inside(name, value)));
    values.forEach(
        (name, value) -> {
          Value given = attributes.get(name);
          if (given == null || given.isNull()) {
            attributes.put(name, inside(name, value));
          }
        });
    return Value.object(attributes);
  }

  private Value inside(String name, Value value) {
    @Nullable TypeDefaults child = children.getOrDefault(name, children.get(EACH));
    return child == null ? value : child.apply(value);
  }
}
