package dev.monban.engine.value;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Type constraints and the types of the values that meet them. */
public final class OptionalAttributes {
  private OptionalAttributes() {}

  /** The type that a value of the constraint has: no attribute is optional, at any depth. */
  public static Type removeFrom(Type type) {
    if (type instanceof Type.ListType list) {
      return Type.list(removeFrom(list.element()));
    }
    if (type instanceof Type.SetType set) {
      return Type.set(removeFrom(set.element()));
    }
    if (type instanceof Type.MapType map) {
      return Type.map(removeFrom(map.element()));
    }
    if (type instanceof Type.TupleType tuple) {
      List<Type> elements = tuple.elements();
      return Type.tuple(
          elements.stream().map(OptionalAttributes::removeFrom).collect(Collectors.toList()));
    }
    if (type instanceof Type.ObjectType object) {
      SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
      object.attributes().forEach((name, attribute) -> attributes.put(name, removeFrom(attribute)));
      return Type.object(attributes);
    }
    return type;
  }
}
