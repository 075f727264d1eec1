package dev.monban.engine.plan;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of JSON, with the types that a schema gives and those that the JSON suggests where
 * it gives none or another.
 *
 * <p>A mask has the form of a value, and true for each place that is marked. Equal types, and
 * unknowns of equal type, are kept as one object.
 */
final class ShapedJson {
  private final Map<Type, Type> types = new HashMap<>();
  private final Map<Type, UnknownValue> unknowns = new HashMap<>();

  /** The value of {@code json}, of {@code type} where that fits; unknowns have no origins yet. */
  Value value(
      @Nullable JsonValue json,
      @Nullable JsonValue unknown,
      @Nullable JsonValue sensitive,
      Type type) {
    Value value = isTrue(unknown) ? unknown(type) : known(json, unknown, sensitive, type);
    return isTrue(sensitive) ? value.mark(Marks.SENSITIVE) : value;
  }

  /** An unknown of {@code type} without origins. */
  UnknownValue unknown(Type type) {
    return unknowns.computeIfAbsent(
        type,
        missing ->
            new UnknownValue(missing, Refinement.NONE, Collections.emptySortedSet(), Marks.NONE));
  }

  private Value known(
      @Nullable JsonValue json,
      @Nullable JsonValue unknown,
      @Nullable JsonValue sensitive,
      Type type) {
    if (json instanceof JsonValue.ObjectValue
        || (isNothing(json)
            && unknown instanceof JsonValue.ObjectValue mask
            && !mask.members().isEmpty())) {
      return mapping(Members.of(json), Members.of(unknown), Members.of(sensitive), type);
    }
    if (json instanceof JsonValue.ArrayValue
        || (isNothing(json)
            && unknown instanceof JsonValue.ArrayValue mask
            && !mask.elements().isEmpty())) {
      return sequence(elements(json), elements(unknown), elements(sensitive), type);
    }
    if (json instanceof JsonValue.StringValue text) {
      return Value.string(text.text());
    }
    if (json instanceof JsonValue.NumberValue number) {
      return Value.number(number.number());
    }
    if (json instanceof JsonValue.BooleanValue bool) {
      return Value.bool(bool.value());
    }
    return Value.nullOf(type);
  }

  private MappingValue mapping(Members json, Members unknown, Members sensitive, Type type) {
    SortedMap<String, Value> attributes = new TreeMap<>(CodePoints.ORDER);
    Members[] all = {json, unknown};
    for (Members members : all) {
      for (String name : members.all().keySet()) {
        if (!attributes.containsKey(name) && (members == json || isMarked(unknown.get(name)))) {
          attributes.put(
              name,
              value(json.get(name), unknown.get(name), sensitive.get(name), member(type, name)));
        }
      }
    }
    return new MappingValue(mappingType(attributes, type), attributes, Marks.NONE);
  }

  private Type mappingType(SortedMap<String, Value> attributes, Type wanted) {
    boolean fits =
        wanted instanceof Type.MapType map
            ? allFit(attributes.values(), map.element())
            : wanted instanceof Type.ObjectType object && haveTypes(attributes, object);
    if (fits) {
      return wanted;
    }
    SortedMap<String, Type> found = new TreeMap<>(CodePoints.ORDER);
    attributes.forEach((name, value) -> found.put(name, value.type()));
    return types.computeIfAbsent(Type.object(found), type -> type);
  }

  private static boolean haveTypes(SortedMap<String, Value> attributes, Type.ObjectType object) {
    if (attributes.size() != object.attributes().size()) {
      return false;
    }
    for (Map.Entry<String, Value> attribute : attributes.entrySet()) {
      Type type = object.attributes().get(attribute.getKey());
      if (type == null || !fits(attribute.getValue(), type)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allFit(Collection<Value> values, Type wanted) {
    for (Value value : values) {
      if (!fits(value, wanted)) {
        return false;
      }
    }
    return true;
  }

  private Value sequence(
      List<JsonValue> json, List<JsonValue> unknown, List<JsonValue> sensitive, Type type) {
    int length = Math.max(json.size(), unknown.size());
    List<Value> elements = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      elements.add(value(at(json, i), at(unknown, i), at(sensitive, i), element(type, i)));
    }
    if (type instanceof Type.SetType) {
      return set(elements, type);
    }
    if (type instanceof Type.ListType list && allFit(elements, list.element())) {
      return new SequenceValue(type, elements, Marks.NONE);
    }
    return inferred(elements);
  }

  /** A set's elements have no marks of their own. */
  private static Value set(List<Value> elements, Type type) {
    Marks marks = Marks.NONE;
    List<Value> unmarked = new ArrayList<>(elements.size());
    for (Value element : elements) {
      marks = marks.union(element.marks());
      unmarked.add(element.marks().isEmpty() ? element : element.withMarks(Marks.NONE));
    }
    return new SequenceValue(type, unmarked, marks);
  }

  private SequenceValue inferred(List<Value> elements) {
    List<Type> found = new ArrayList<>();
    elements.forEach(element -> found.add(element.type()));
    boolean same = !found.isEmpty() && found.stream().allMatch(found.get(0)::equals);
    Type type = same ? Type.list(found.get(0)) : Type.tuple(found);
    return new SequenceValue(types.computeIfAbsent(type, one -> one), elements, Marks.NONE);
  }

  private static boolean fits(Value value, Type wanted) {
    return value.isNull() || wanted == Type.DYNAMIC || value.type().equals(wanted);
  }

  private static Type member(Type type, String name) {
    if (type instanceof Type.ObjectType object) {
      return object.attributes().getOrDefault(name, Type.DYNAMIC);
    }
    return type instanceof Type.MapType map ? map.element() : Type.DYNAMIC;
  }

  private static Type element(Type type, int index) {
    if (type instanceof Type.ListType list) {
      return list.element();
    }
    if (type instanceof Type.SetType set) {
      return set.element();
    }
    return type instanceof Type.TupleType tuple && index < tuple.elements().size()
        ? tuple.elements().get(index)
        : Type.DYNAMIC;
  }

  private static List<JsonValue> elements(@Nullable JsonValue value) {
    return value instanceof JsonValue.ArrayValue array ? array.elements() : List.of();
  }

  private static @Nullable JsonValue at(List<JsonValue> elements, int index) {
    return index < elements.size() ? elements.get(index) : null;
  }

  private static boolean isNothing(@Nullable JsonValue json) {
    return json == null || json.equals(JsonValue.NULL);
  }

  private static boolean isTrue(@Nullable JsonValue mask) {
    return mask instanceof JsonValue.BooleanValue bool && bool.value();
  }

  /** Whether anything in {@code mask} is marked. */
  private static boolean isMarked(@Nullable JsonValue mask) {
    if (mask instanceof JsonValue.ObjectValue object) {
      return object.members().values().stream().anyMatch(ShapedJson::isMarked);
    }
    if (mask instanceof JsonValue.ArrayValue array) {
      return array.elements().stream().anyMatch(ShapedJson::isMarked);
    }
    return isTrue(mask);
  }
}
