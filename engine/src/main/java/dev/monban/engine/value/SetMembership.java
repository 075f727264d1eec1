package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers in constant time whether a value is among others, by the language's equality. */
public final class SetMembership {
  private final Map<String, List<Value>> buckets = new HashMap<>();

  /** Begins with nothing. */
  public SetMembership() {}

  /** Begins with the elements of {@code set}. */
  public SetMembership(SequenceValue set) {
    set.elements().forEach(this::add);
  }

  /** Adds {@code value} unless one that certainly equals it is there; says whether it did. */
  public boolean add(Value value) {
    List<Value> alike = buckets.computeIfAbsent(SetKey.of(value), key -> new ArrayList<>(1));
    return !hasEqual(alike, value) && alike.add(value);
  }

  /** Whether one that certainly equals {@code value} is there. */
  public boolean contains(Value value) {
    List<Value> alike = buckets.get(SetKey.of(value));
    return alike != null && hasEqual(alike, value);
  }

  private static boolean hasEqual(List<Value> alike, Value value) {
    return alike.stream().anyMatch(other -> Equality.isTrue(Equality.equal(other, value)));
  }
}
