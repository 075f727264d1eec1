package dev.monban.engine.evaluation;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Results that are unknown because of what they were made from. */
final class Unknowns {
  private Unknowns() {}

  /**
   * An unknown of {@code type} taken from {@code data}: keeps its marks and origins; {@code
   * decisions} chose it, and add their origins and their marks without references.
   */
  static UnknownValue of(Type type, Value data, Value... decisions) {
    return of(type, List.of(data), List.of(decisions));
  }

  /** An unknown of {@code type} made from all of {@code data}, and chosen by {@code decisions}. */
  static UnknownValue of(
      Type type, Collection<? extends Value> data, Collection<? extends Value> decisions) {
    SortedSet<Origin> origins = new TreeSet<>();
    Marks marks = Marks.NONE;
    for (Value value : data) {
      origins.addAll(value.origins());
      marks = marks.union(value.marks());
    }
    for (Value value : decisions) {
      origins.addAll(value.origins());
      marks = marks.union(value.marks().ofDecision());
    }
    return Value.unknown(type, origins).withMarks(marks);
  }
}
