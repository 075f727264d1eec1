package dev.monban.engine.function;

import dev.monban.engine.value.SetMembership;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Keeps each known value once, in the order of their first occurrence. */
final class DistinctValues {
  private final SetMembership seen = new SetMembership();
  private final List<Value> values = new ArrayList<>();

  void add(Value value) {
    if (seen.add(value)) {
      values.add(value);
    }
  }

  List<Value> values() {
    return values;
  }
}
