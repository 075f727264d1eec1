package dev.monban.engine.evaluation;

import dev.monban.engine.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Names that {@code for} gives to values; an inner one hides an outer one and whatever the scope
 * calls so.
 */
record Bindings(String name, Value value, @Nullable Bindings outer) {

  /** The value of {@code name} in {@code innermost} or around it; null where it is not bound. */
  static @Nullable Value find(@Nullable Bindings innermost, String name) {
    for (Bindings at = innermost; at != null; at = at.outer) {
      if (at.name.equals(name)) {
        return at.value;
      }
    }
    return null;
  }
}
