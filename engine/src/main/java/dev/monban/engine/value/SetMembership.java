package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers in constant time whether a set has an element. */
public final class SetMembership {
  private final Map<String, List<Value>> buckets = new HashMap<>();

  /** Asks of {@code set}. */
  public SetMembership(SequenceValue set) {
    for (Value element : set.elements()) {
      buckets.computeIfAbsent(SetKey.of(element), key -> new ArrayList<>(1)).add(element);
    }
  }

  /** Whether the set certainly has {@code element}. */
  public boolean contains(Value element) {
    List<Value> alike = buckets.get(SetKey.of(element));
    return alike != null
        && alike.stream().anyMatch(other -> Equality.isTrue(Equality.equal(other, element)));
  }
}
