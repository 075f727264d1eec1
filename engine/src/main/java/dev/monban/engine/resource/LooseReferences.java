package dev.monban.engine.resource;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Attributes whose values are unknown for another reason than a resource: they may refer to
 * anything, and so leave every list of referrers open.
 *
 * <p>One reason leaves a list as open as a thousand do: of the resources of one type that have such
 * an attribute the first few are kept, and a few reasons are told. So a question costs the same,
 * however many resources there are.
 */
final class LooseReferences {
  private static final int RESOURCES = 8;
  private static final int REASONS = 16;

  private record Loose(ResourceAddress from, SortedSet<Origin> origins) {}

  /** By type, by the path of the attribute without indexes. */
  private final Map<String, NavigableMap<String, List<Loose>>> byType = new LinkedHashMap<>();

  void add(ResourceAddress from, String via, SortedSet<Origin> origins) {
    List<Loose> group =
        byType
            .computeIfAbsent(from.type(), type -> new TreeMap<>())
            .computeIfAbsent(via, path -> new ArrayList<>());
    if (group.size() < RESOURCES) {
      group.add(new Loose(from, origins));
    }
  }

  /** Adds to {@code open} why something may refer to {@code target}; a few reasons at most. */
  void addTo(
      SortedSet<Origin> open, ResourceAddress target, Optional<String> type, Optional<String> via) {
    Collection<NavigableMap<String, List<Loose>>> groups =
        type.isEmpty()
            ? byType.values()
            : Optional.ofNullable(byType.get(type.get())).map(List::of).orElse(List.of());
    for (NavigableMap<String, List<Loose>> byPath : groups) {
      for (SortedMap<String, List<Loose>> fitting : fitting(byPath, via)) {
        for (List<Loose> group : fitting.values()) {
          for (Loose loose : group) {
            if (open.size() >= REASONS) {
              return;
            }
            if (!loose.from.equals(target)) {
              open.addAll(loose.origins);
            }
          }
        }
      }
    }
  }

  /** The entries at {@code via}, inside it and around it. */
  private static List<SortedMap<String, List<Loose>>> fitting(
      NavigableMap<String, List<Loose>> byPath, Optional<String> via) {
    if (via.isEmpty()) {
      return List.of(byPath);
    }
    String path = via.get();
    List<SortedMap<String, List<Loose>>> fitting = new ArrayList<>();
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      String around = path.substring(0, dot);
      fitting.add(byPath.subMap(around, true, around, true));
    }
    fitting.add(byPath.subMap(path, true, path, true));
    fitting.add(byPath.subMap(path + ".", true, path + "/", false));
    return fitting;
  }
}
