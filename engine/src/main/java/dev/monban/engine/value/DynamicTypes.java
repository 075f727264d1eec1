package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fills what a wanted type leaves open from the type that is given. */
final class DynamicTypes {
  private DynamicTypes() {}

  /**
   * {@code wanted} with each {@link Type#DYNAMIC} replaced by what {@code given} has in its place.
   */
  static Type fill(Type wanted, Type given) {
    if (given == Type.DYNAMIC || wanted.isPrimitive()) {
      return wanted;
    }
    if (wanted == Type.DYNAMIC) {
      return given;
    }
    if (wanted instanceof Type.MapType map) {
      return given instanceof Type.MapType || given instanceof Type.ObjectType
          ? Type.map(fill(map.element(), elements(given)))
          : wanted;
    }
    if (wanted instanceof Type.SetType set) {
      return given.isSequence() ? Type.set(fill(set.element(), elements(given))) : wanted;
    }
    if (wanted instanceof Type.ListType list) {
      return given.isSequence() ? Type.list(fill(list.element(), elements(given))) : wanted;
    }
    return wanted instanceof Type.ObjectType object
        ? fillObject(object, given)
        : fillTuple((Type.TupleType) wanted, given);
  }

  private static Type elements(Type given) {
    if (given instanceof Type.ObjectType object) {
      return Unification.unify(new ArrayList<>(object.attributes().values()), true)
          .orElse(Type.DYNAMIC);
    }
    return given instanceof Type.TupleType tuple
        ? Unification.unify(tuple.elements(), true).orElse(Type.DYNAMIC)
        : given.element();
  }

  private static Type fillObject(Type.ObjectType wanted, Type given) {
    SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
    wanted
        .attributes()
        .forEach(
            (name, attribute) -> {
              Type other =
                  given instanceof Type.ObjectType object
                      ? object.attributes().getOrDefault(name, Type.DYNAMIC)
                      : given.element();
              attributes.put(name, fill(attribute, other));
            });
    return Type.object(attributes);
  }

  private static Type fillTuple(Type.TupleType wanted, Type given) {
    if (!(given instanceof Type.TupleType tuple)
        || tuple.elements().size() != wanted.elements().size()) {
      return wanted;
    }
    List<Type> elements = new ArrayList<>();
    for (Type element : wanted.elements()) {
      elements.add(fill(element, tuple.elements().get(elements.size())));
    }
    return Type.tuple(elements);
  }
}
