package dev.monban.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Values that are worked out once, when they are asked for, by what their module calls them. */
final class Memo<V> {
  private final Cycles cycles;
  private final String prefix;
  private final String suffix;
  private final Map<String, V> done = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * Without values.
   *
   * @param prefix what stands before a name where a cycle is reported
   * @param suffix what stands behind it
   */
  Memo(Cycles cycles, String prefix, String suffix) {
    this.cycles = cycles;
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /**
   * The value of {@code name}: known, or from {@code work}, or, while that is at it, {@code
   * whenCyclic}.
   */
  V get(String name, Supplier<V> work, Supplier<V> whenCyclic) {
    V known = done.get(name);
    if (known != null) {
      return known;
    }
    String label = prefix + name + suffix;
    if (!open.add(name)) {
      cycles.report(label);
      return whenCyclic.get();
    }
    cycles.enter(label);
    try {
      V value = work.get();
      done.put(name, value);
      return value;
    } finally {
      cycles.leave();
      open.remove(name);
    }
  }
}
