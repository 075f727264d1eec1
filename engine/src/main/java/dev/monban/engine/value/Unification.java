package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the type that values of several types can all be converted to. */
public final class Unification {
  private Unification() {}

  /** The type that all values of {@code types} can be converted to; empty when there is none. */
  public static Optional<Type> unify(Collection<Type> types) {
    return unify(types, false);
  }

  /** Like {@link #unify(Collection)}, but some of the values may turn out not to be convertible. */
  public static Optional<Type> unifyUnsafe(Collection<Type> types) {
    return unify(types, true);
  }

  static Optional<Type> unify(Collection<Type> all, boolean unsafe) {
    List<Type> types = new ArrayList<>(new LinkedHashSet<>(all));
    if (types.size() < 2) {
      return types.stream().findFirst();
    }
    if (types.contains(Type.STRING) && types.stream().allMatch(Type::isPrimitive)) {
      return Optional.of(Type.STRING);
    }
    boolean dynamic = types.contains(Type.DYNAMIC);
    boolean objects = has(types, Type.ObjectType.class::isInstance);
    boolean tuples = has(types, Type.TupleType.class::isInstance);
    boolean maps = has(types, Type.MapType.class::isInstance);
    boolean lists = has(types, Type.ListType.class::isInstance);
    boolean sets = has(types, Type.SetType.class::isInstance);
    boolean primitives = has(types, Type::isPrimitive);
    int kinds =
        count(objects)
            + count(tuples)
            + count(maps)
            + count(lists)
            + count(sets)
            + count(primitives);
    if (kinds == 1 && !primitives) {
      return dynamic ? Optional.of(Type.DYNAMIC) : unifyKind(types, unsafe);
    }
    Optional<Type> asCollection =
        kinds == 2 && maps && objects
            ? replaceBy(types, Type.ObjectType.class::isInstance, unsafe)
            : kinds == 2 && lists && tuples
                ? replaceBy(types, Type.TupleType.class::isInstance, unsafe)
                : Optional.empty();
    if (asCollection.isPresent()) {
      return asCollection;
    }
    return objects && tuples ? Optional.empty() : unifyByPreference(types, unsafe);
  }

  private static boolean has(List<Type> types, Predicate<Type> kind) {
    return types.stream().anyMatch(kind);
  }

  private static int count(boolean present) {
    return present ? 1 : 0;
  }

  private static Optional<Type> unifyKind(List<Type> types, boolean unsafe) {
    Type first = types.get(0);
    if (first instanceof Type.ObjectType) {
      return unifyObjects(types, unsafe);
    }
    if (first instanceof Type.TupleType) {
      return unifyTuples(types, unsafe);
    }
    List<Type> elements = new ArrayList<>();
    types.forEach(type -> elements.add(type.element()));
    return unify(elements, unsafe).map(element -> like(first, element)).filter(fits(types, unsafe));
  }

  private static Type like(Type collection, Type element) {
    return collection instanceof Type.ListType
        ? Type.list(element)
        : collection instanceof Type.SetType ? Type.set(element) : Type.map(element);
  }

  private static Predicate<Type> fits(List<Type> types, boolean unsafe) {
    return wanted ->
        types.stream()
            .allMatch(
                type ->
                    unsafe ? Conversion.isPossible(type, wanted) : Conversion.isSafe(type, wanted));
  }

  /** Objects unify as a map, tuples as a list, and that with the maps or lists beside them. */
  private static Optional<Type> replaceBy(List<Type> types, Predicate<Type> kind, boolean unsafe) {
    List<Type> structural = new ArrayList<>();
    List<Type> others = new ArrayList<>();
    types.forEach(type -> (kind.test(type) ? structural : others).add(type));
    Optional<Type> collection =
        structural.get(0) instanceof Type.ObjectType
            ? unifyToMap(structural, unsafe)
            : unifyToList(structural, unsafe);
    return collection
        .flatMap(
            type -> {
              others.add(type);
              return unify(others, unsafe);
            })
        .filter(Type::isCollection);
  }

  private static Optional<Type> unifyObjects(List<Type> types, boolean unsafe) {
    Type.ObjectType first = (Type.ObjectType) types.get(0);
    for (Type type : types) {
      if (!((Type.ObjectType) type).attributes().keySet().equals(first.attributes().keySet())) {
        return unifyToMap(types, unsafe);
      }
    }
    SortedMap<String, Type> attributes = new TreeMap<>(CodePoints.ORDER);
    for (String name : first.attributes().keySet()) {
      List<Type> across = new ArrayList<>();
      types.forEach(type -> across.add(((Type.ObjectType) type).attributes().get(name)));
      Optional<Type> attribute = unify(across, unsafe);
      if (attribute.isEmpty()) {
        return Optional.empty();
      }
      attributes.put(name, attribute.get());
    }
    return Optional.of(Type.object(attributes))
        .filter(fits(types, unsafe))
        .or(() -> unifyToMap(types, unsafe));
  }

  private static Optional<Type> unifyToMap(List<Type> types, boolean unsafe) {
    List<Type> all = new ArrayList<>();
    types.forEach(type -> all.addAll(((Type.ObjectType) type).attributes().values()));
    return unify(all, unsafe).map(Type::map).filter(fits(types, unsafe));
  }

  private static Optional<Type> unifyTuples(List<Type> types, boolean unsafe) {
    Type.TupleType first = (Type.TupleType) types.get(0);
    for (Type type : types) {
      if (((Type.TupleType) type).elements().size() != first.elements().size()) {
        return unifyToList(types, unsafe);
      }
    }
    List<Type> elements = new ArrayList<>();
    for (int i = 0; i < first.elements().size(); i++) {
      List<Type> across = new ArrayList<>();
      for (Type type : types) {
        across.add(((Type.TupleType) type).elements().get(i));
      }
      Optional<Type> element = unify(across, unsafe);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      elements.add(element.get());
    }
    return Optional.of(Type.tuple(elements))
        .filter(fits(types, unsafe))
        .or(() -> unifyToList(types, unsafe));
  }

  private static Optional<Type> unifyToList(List<Type> types, boolean unsafe) {
    List<Type> all = new ArrayList<>();
    types.forEach(type -> all.addAll(((Type.TupleType) type).elements()));
    return unify(all, unsafe).map(Type::list).filter(fits(types, unsafe));
  }

  private static Optional<Type> unifyByPreference(List<Type> types, boolean unsafe) {
    List<Type> fitting = types.stream().filter(fits(types, unsafe)).collect(Collectors.toList());
    return fitting.size() < 2
        ? fitting.stream().findFirst()
        : TypePreference.sort(types).stream().filter(fitting::contains).findFirst();
  }
}
