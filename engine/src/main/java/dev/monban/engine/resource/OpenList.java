package dev.monban.engine.resource;

import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A list that may go on.
 *
 * @param certain what is certainly on it
 * @param uncertain what may be on it
 * @param open why there may be more than these; empty when there cannot be
 * @param doubts why the uncertain ones are uncertain
 */
public record OpenList<T>(
    List<T> certain, List<T> uncertain, SortedSet<Origin> open, SortedSet<Origin> doubts) {

  /** Keeps its own copies. */
  public OpenList {
    certain = Collections.unmodifiableList(new ArrayList<>(certain));
    uncertain = Collections.unmodifiableList(new ArrayList<>(uncertain));
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    doubts = Collections.unmodifiableSortedSet(new TreeSet<>(doubts));
  }

  /** A list of which everything is known. */
  public static <T> OpenList<T> closed(Collection<T> elements) {
    return new OpenList<>(new ArrayList<>(elements), List.of(), new TreeSet<>(), new TreeSet<>());
  }

  /** Whether it is settled what is on the list. */
  public boolean isSettled() {
    return uncertain.isEmpty() && open.isEmpty();
  }
}
