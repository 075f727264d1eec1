package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.value.Origin;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The instances of a block.
 *
 * @param instances by key; one symbolic instance where their number or keys are not known
 * @param doubts why that is so; empty when all are known
 */
record Expansion(
    Kind kind, SortedMap<InstanceKey, Repetition> instances, SortedSet<Origin> doubts) {

  /** How a block says how many instances it has. */
  enum Kind {
    /** Not at all: one. */
    SINGLE,
    /** {@code count}. */
    COUNT,
    /** {@code for_each}. */
    FOR_EACH
  }

  /** One instance without a key. */
  static final Expansion ONE = of(Kind.SINGLE, one(Repetition.NONE));

  Expansion {
    instances = Collections.unmodifiableSortedMap(new TreeMap<>(instances));
    doubts = Collections.unmodifiableSortedSet(new TreeSet<>(doubts));
  }

  static Expansion of(Kind kind, SortedMap<InstanceKey, Repetition> instances) {
    return new Expansion(kind, instances, Collections.emptySortedSet());
  }

  static Expansion symbolic(Kind kind, Repetition repetition, SortedSet<Origin> doubts) {
    return new Expansion(kind, one(repetition), doubts);
  }

  boolean isSymbolic() {
    return !doubts.isEmpty();
  }

  @Nullable Repetition find(InstanceKey key) {
    return instances.get(key);
  }

  private static SortedMap<InstanceKey, Repetition> one(Repetition repetition) {
    SortedMap<InstanceKey, Repetition> instances = new TreeMap<>();
    instances.put(repetition.key(), repetition);
    return instances;
  }
}
