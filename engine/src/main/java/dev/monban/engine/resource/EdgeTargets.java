package dev.monban.engine.resource;

import dev.monban.engine.address.ResourceAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The edges by what they lead to, so that asking for one instance does not look at all others. */
final class EdgeTargets {
  private final Map<ResourceAddress, List<Edge>> byInstance = new LinkedHashMap<>();

  /** The edges that do not tell which instances of a block they lead to, by that block. */
  private final Map<ResourceAddress, List<Edge>> untold = new LinkedHashMap<>();

  /** All edges to the blocks one of whose instances is symbolic. */
  private final Map<ResourceAddress, List<Edge>> bySymbolicBlock = new LinkedHashMap<>();

  /** For a graph of {@code resources}, without edges. */
  EdgeTargets(List<Resource> resources) {
    for (Resource resource : resources) {
      if (resource.address().isSymbolic()) {
        bySymbolicBlock.put(resource.address().withoutKeys(), new ArrayList<>());
      }
    }
  }

  void add(Edge edge) {
    ResourceAddress target = edge.to();
    (target.isSymbolic()
            ? untold.computeIfAbsent(target.withoutKeys(), to -> new ArrayList<>())
            : byInstance.computeIfAbsent(target, to -> new ArrayList<>()))
        .add(edge);
    List<Edge> alike = bySymbolicBlock.get(target.withoutKeys());
    if (alike != null) {
      alike.add(edge);
    }
  }

  /** Whether an edge leaves open which instances it leads to. */
  boolean areSomeUntold() {
    return !untold.isEmpty();
  }

  /** The edges that lead to {@code target}, or may. */
  List<Edge> to(ResourceAddress target) {
    List<Edge> found = new ArrayList<>();
    if (target.isSymbolic()) {
      bySymbolicBlock.getOrDefault(target.withoutKeys(), List.of()).stream()
          .filter(edge -> edge.to().matches(target))
          .forEach(found::add);
    } else {
      found.addAll(byInstance.getOrDefault(target, List.of()));
      untold.getOrDefault(target.withoutKeys(), List.of()).stream()
          .filter(edge -> edge.to().matches(target))
          .forEach(found::add);
    }
    return Collections.unmodifiableList(found);
  }
}
