package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * What sets one instance of a block apart: its key, and what {@code count.index}, {@code each.key}
 * and {@code each.value} are in it.
 */
record Repetition(
    InstanceKey key,
    Optional<Value> countIndex,
    Optional<Value> eachKey,
    Optional<Value> eachValue) {

  /** Of a block without {@code count} and {@code for_each}. */
  static final Repetition NONE =
      new Repetition(InstanceKey.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  /** Of one instance of a {@code count}. */
  static Repetition count(InstanceKey key, Value index) {
    return new Repetition(key, Optional.of(index), Optional.empty(), Optional.empty());
  }

  /** Of one instance of a {@code for_each}. */
  static Repetition each(InstanceKey key, Value eachKey, Value eachValue) {
    return new Repetition(key, Optional.empty(), Optional.of(eachKey), Optional.of(eachValue));
  }
}
