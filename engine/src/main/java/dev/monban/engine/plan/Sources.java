package dev.monban.engine.plan;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where the value of an expression may come from, as far as a plan tells.
 *
 * <p>Filled while an expression's references are followed, read-only afterwards.
 */
final class Sources {
  /** The resources' values, once for each time that they are referred to. */
  final List<ResourceReference> candidates = new ArrayList<>();

  /** What cannot be followed: locals, the values of {@code each}. */
  final SortedSet<Origin> loose = new TreeSet<>();

  private boolean hasKnown;
  private boolean callsOnly;

  /** Whether something known is referred to, on which the choice of a value may depend. */
  boolean hasKnown() {
    return hasKnown;
  }

  void addKnown() {
    hasKnown = true;
  }

  /** Whether functions are called without a reference to anything. */
  boolean callsOnly() {
    return callsOnly;
  }

  void addCall() {
    callsOnly = true;
  }

  void addAll(Sources other) {
    candidates.addAll(other.candidates);
    loose.addAll(other.loose);
    hasKnown |= other.hasKnown || other.candidates.isEmpty();
    callsOnly |= other.callsOnly;
  }
}
