package dev.monban.engine.javascript;

import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reasons why something is not known, by the numbers under which JavaScript carries them about. */
final class Reasons {
  private final Map<SortedSet<Origin>, Integer> numbers = new LinkedHashMap<>();
  private final List<SortedSet<Origin>> byNumber = new ArrayList<>();

  /** The number of {@code origins}. */
  int number(Collection<Origin> origins) {
    return numbers.computeIfAbsent(
        new TreeSet<>(origins),
        added -> {
          byNumber.add(added);
          return byNumber.size() - 1;
        });
  }

  /** The origins with this number; none for a number that was never given. */
  SortedSet<Origin> origins(int number) {
    return number >= 0 && number < byNumber.size() ? byNumber.get(number) : new TreeSet<>();
  }

  /** The number of all of {@code parts} together. */
  int unite(Collection<Integer> parts) {
    SortedSet<Origin> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(origins(part)));
    return number(all);
  }
}
