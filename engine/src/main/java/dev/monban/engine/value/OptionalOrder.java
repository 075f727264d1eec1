package dev.monban.engine.value;

import java.util.Comparator;
import java.util.Optional;

/** The order of optional values: an empty one comes first. */
final class OptionalOrder {
  private OptionalOrder() {}

  static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
    return (left, right) ->
        left.isPresent() && right.isPresent()
            ? left.get().compareTo(right.get())
            : Boolean.compare(left.isPresent(), right.isPresent());
  }
}
