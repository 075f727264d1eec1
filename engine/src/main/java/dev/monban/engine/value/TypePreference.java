package dev.monban.engine.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The order in which types are tried as the common type of several: the more general first. */
final class TypePreference {
  private TypePreference() {}

  /** The types from the most general on; those that cannot be compared keep their order. */
  static List<Type> sort(List<Type> types) {
    int size = types.size();
    List<List<Integer>> lessGeneral = new ArrayList<>(Collections.nCopies(size, List.of()));
    int[] waiting = new int[size];
    for (int i = 0; i < size; i++) {
      List<Integer> edges = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        if (i != j && compare(types.get(i), types.get(j)) < 0) {
          edges.add(j);
          waiting[j]++;
        }
      }
      lessGeneral.set(i, edges);
    }
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    List<Type> sorted = new ArrayList<>(size);
    while (!ready.isEmpty()) {
      int next = ready.remove();
      sorted.add(types.get(next));
      for (int other : lessGeneral.get(next)) {
        if (--waiting[other] == 0) {
          ready.add(other);
        }
      }
    }
    return sorted;
  }

  /** Less than zero when {@code left} is the more general, more than zero when {@code right} is. */
  static int compare(Type left, Type right) {
    if (left == Type.DYNAMIC || right == Type.DYNAMIC) {
      return Boolean.compare(left == Type.DYNAMIC, right == Type.DYNAMIC);
    }
    if (left.isPrimitive() && right.isPrimitive()) {
      return Boolean.compare(right == Type.STRING, left == Type.STRING);
    }
    if (left.isCollection() && left.getClass() == right.getClass()) {
      return compare(left.element(), right.element());
    }
    if (isMoreGeneral(left, right)) {
      return -1;
    }
    if (isMoreGeneral(right, left)) {
      return 1;
    }
    if (left instanceof Type.ObjectType a && right instanceof Type.ObjectType b) {
      return a.attributes().keySet().equals(b.attributes().keySet())
          ? compareAll(a.attributes().values(), b.attributes().values())
          : 0;
    }
    if (left instanceof Type.TupleType a && right instanceof Type.TupleType b) {
      return a.elements().size() == b.elements().size()
          ? compareAll(a.elements(), b.elements())
          : 0;
    }
    return 0;
  }

  /** Lists before tuples, both before sets, maps before objects. */
  private static boolean isMoreGeneral(Type left, Type right) {
    return right instanceof Type.SetType
            && (left instanceof Type.TupleType || left instanceof Type.ListType)
        || left instanceof Type.ListType && right instanceof Type.TupleType
        || left instanceof Type.MapType && right instanceof Type.ObjectType;
  }

  private static int compareAll(Collection<Type> left, Collection<Type> right) {
    boolean leftWins = false;
    boolean rightWins = false;
    var others = right.iterator();
    for (Type type : left) {
      int order = compare(type, others.next());
      leftWins |= order < 0;
      rightWins |= order > 0;
    }
    return leftWins == rightWins ? 0 : leftWins ? -1 : 1;
  }
}
