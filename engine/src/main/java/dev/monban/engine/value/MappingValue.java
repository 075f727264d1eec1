package dev.monban.engine.value;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map or object: {@code type} tells which; its keys stand in {@link CodePoints#ORDER}. */
public record MappingValue(Type type, SortedMap<String, Value> attributes, Marks marks)
    implements Value {

  /** An object without attributes. */
  public static final MappingValue EMPTY_OBJECT = object(Collections.emptyMap());

  /** Keeps its own sorted copy. */
  public MappingValue {
    attributes =
        type instanceof Type.ObjectType object
            ? NamedParts.copyOf(attributes, object.attributes())
            : NamedParts.copyOf(attributes);
  }

  /** An object, whose type is that of its attributes. */
  public static MappingValue object(Map<String, ? extends Value> attributes) {
    SortedMap<String, Type> types = new TreeMap<>(CodePoints.ORDER);
    attributes.forEach((name, value) -> types.put(name, value.type()));
    return new MappingValue(Type.object(types), sorted(attributes), Marks.NONE);
  }

  /** A map of elements that are all of type {@code element}. */
  public static MappingValue map(Type element, Map<String, ? extends Value> elements) {
    return new MappingValue(Type.map(element), sorted(elements), Marks.NONE);
  }

  private static SortedMap<String, Value> sorted(Map<String, ? extends Value> parts) {
    SortedMap<String, Value> sorted = new TreeMap<>(CodePoints.ORDER);
    sorted.putAll(parts);
    return sorted;
  }

  /** A map of {@code elements}, none of whose types differ; empty when they do. */
  public static Optional<MappingValue> mapOf(Map<String, ? extends Value> elements) {
    return ElementTypes.common(elements.values())
        .map(
            type -> {
              SortedMap<String, Value> told = new TreeMap<>(CodePoints.ORDER);
              elements.forEach((key, element) -> told.put(key, ElementTypes.told(element, type)));
              return new MappingValue(Type.map(type), told, Marks.NONE);
            });
  }

  MappingValue withAttributes(Map<String, Value> others, Marks othersMarks) {
    return new MappingValue(type, sorted(others), othersMarks);
  }

  /**
   * The value of {@code name}; null where there is none, which is not the same as a {@link
   * NullValue}.
   */
  public @Nullable Value get(String name) {
    return attributes.get(name);
  }

  @Override
  public MappingValue withMarks(Marks other) {
    return new MappingValue(type, attributes, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitMapping(this);
  }
}
