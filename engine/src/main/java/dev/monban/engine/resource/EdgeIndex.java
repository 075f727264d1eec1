package dev.monban.engine.resource;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The edges of a graph, and the references that could not be followed to their end. */
final class EdgeIndex {

  /**
   * An attribute whose value is unknown for a reason other than a resource: it may refer to
   * anything.
   */
  private record Loose(Resource resource, String via, SortedSet<Origin> origins) {}

  /** The edges, each with what leaves it open whether the value comes from there. */
  private final SortedMap<Edge, SortedSet<Origin>> edges = new TreeMap<>();

  private final Map<ResourceAddress, List<Edge>> bySource = new LinkedHashMap<>();
  private final EdgeTargets targets;
  private final LooseReferences loose = new LooseReferences();
  private final Map<ResourceAddress, List<Loose>> looseBySource = new LinkedHashMap<>();

  /** The instances of each block, for edges that do not tell which of them they lead to. */
  private final Map<ResourceAddress, List<Resource>> byBlock = new LinkedHashMap<>();

  private EdgeIndex(List<Resource> resources) {
    this.targets = new EdgeTargets(resources);
  }

  static EdgeIndex of(List<Resource> resources) {
    EdgeIndex index = new EdgeIndex(resources);
    for (Resource resource : resources) {
      new ReferenceWalk((path, value) -> index.add(resource, path, value)).walk(resource.values());
    }
    for (Edge edge : index.edges.keySet()) {
      index.bySource.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge);
      index.targets.add(edge);
    }
    if (index.targets.areSomeUntold()) {
      for (Resource resource : resources) {
        index
            .byBlock
            .computeIfAbsent(resource.address().withoutKeys(), block -> new ArrayList<>())
            .add(resource);
      }
    }
    return index;
  }

  private void add(Resource resource, AttributePath path, Value value) {
    String via = path.withoutIndexes();
    SortedSet<Origin> unresolved = new TreeSet<>();
    SortedSet<Origin> doubts = new TreeSet<>();
    if (value instanceof UnknownValue unknown) {
      for (Origin origin : unknown.origins()) {
        (origin.resource().isEmpty() ? unresolved : doubts).add(origin);
      }
      doubts.removeIf(origin -> origin.kind() != Origin.Kind.PLAN);
    }
    for (ResourceReference reference : value.marks().references()) {
      SortedSet<Origin> open = new TreeSet<>(unresolved);
      for (Origin doubt : doubts) {
        if (doubt.resource().equals(Optional.of(reference))) {
          open.add(doubt);
        }
      }
      Edge edge =
          new Edge(
              resource.address(),
              reference.resource(),
              via,
              reference.attribute().withoutIndexes(),
              open.isEmpty());
      edges.merge(edge, open, EdgeIndex::union);
    }
    if (!unresolved.isEmpty()) {
      Loose found = new Loose(resource, via, unresolved);
      loose.add(resource.address(), via, unresolved);
      looseBySource.computeIfAbsent(resource.address(), from -> new ArrayList<>()).add(found);
    }
  }

  private static SortedSet<Origin> union(SortedSet<Origin> one, SortedSet<Origin> other) {
    SortedSet<Origin> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  List<Edge> all() {
    return Collections.unmodifiableList(new ArrayList<>(edges.keySet()));
  }

  OpenList<Resource> references(Resource resource, Optional<String> via, ResourceGraph graph) {
    Selection selection = new Selection();
    for (Edge edge : bySource.getOrDefault(resource.address(), List.of())) {
      if (via.isEmpty() || fits(edge.via(), via.get())) {
        Optional<Resource> exact = graph.find(edge.to());
        exact.ifPresent(target -> selection.add(target, edge.certain(), doubts(edge)));
        if (exact.isEmpty()) {
          byBlock.getOrDefault(edge.to().withoutKeys(), List.of()).stream()
              .filter(target -> edge.to().matches(target.address()))
              .forEach(target -> selection.add(target, false, doubts(edge)));
        }
      }
    }
    for (Loose reference : looseBySource.getOrDefault(resource.address(), List.of())) {
      if (via.isEmpty() || fits(reference.via(), via.get())) {
        selection.open.addAll(reference.origins());
      }
    }
    return selection.list();
  }

  OpenList<Resource> referrers(
      Resource target, Optional<String> type, Optional<String> via, ResourceGraph graph) {
    Selection selection = new Selection();
    for (Edge edge : targets.to(target.address())) {
      if ((type.isEmpty() || type.get().equals(edge.from().type()))
          && (via.isEmpty() || fits(edge.via(), via.get()))) {
        graph
            .find(edge.from())
            .ifPresent(
                from ->
                    selection.add(
                        from, edge.certain() && edge.to().equals(target.address()), doubts(edge)));
      }
    }
    loose.addTo(selection.open, target.address(), type, via);
    selection.open.addAll(graph.openings());
    return selection.list();
  }

  private SortedSet<Origin> doubts(Edge edge) {
    return edges.getOrDefault(edge, Collections.emptySortedSet());
  }

  private static boolean fits(String found, String wanted) {
    return found.equals(wanted) || found.startsWith(wanted + ".") || wanted.startsWith(found + ".");
  }

  /** What has been found so far: a resource that is certain through one edge is certain. */
  private static final class Selection {
    private final SortedMap<ResourceAddress, Resource> certain = new TreeMap<>();
    private final SortedMap<ResourceAddress, Resource> uncertain = new TreeMap<>();
    private final SortedSet<Origin> open = new TreeSet<>();
    private final Map<ResourceAddress, SortedSet<Origin>> doubts = new LinkedHashMap<>();

    void add(Resource resource, boolean isCertain, SortedSet<Origin> more) {
      if (isCertain && resource.presence().isCertain()) {
        certain.put(resource.address(), resource);
      } else {
        uncertain.put(resource.address(), resource);
        doubts.merge(
            resource.address(), union(more, resource.presence().doubts()), EdgeIndex::union);
      }
    }

    OpenList<Resource> list() {
      certain.keySet().forEach(address -> uncertain.remove(address));
      SortedSet<Origin> remaining = new TreeSet<>();
      uncertain.keySet().forEach(address -> remaining.addAll(doubts.get(address)));
      return new OpenList<>(
          new ArrayList<>(certain.values()), new ArrayList<>(uncertain.values()), open, remaining);
    }
  }
}
