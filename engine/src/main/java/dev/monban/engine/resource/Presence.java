package dev.monban.engine.resource;

import dev.monban.engine.value.Origin;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a resource will exist, as far as can be told.
 *
 * @param doubts why it may not, or why it may be several; empty when it certainly exists once
 */
public record Presence(SortedSet<Origin> doubts) {

  /** It will exist. */
  public static final Presence CERTAIN = new Presence(Collections.emptySortedSet());

  /** It may exist, several times or not at all, because of {@code doubts}. */
  public static Presence uncertain(Collection<Origin> doubts) {
    return new Presence(Collections.unmodifiableSortedSet(new TreeSet<>(doubts)));
  }

  /** Whether it will exist. */
  public boolean isCertain() {
    return doubts.isEmpty();
  }
}
