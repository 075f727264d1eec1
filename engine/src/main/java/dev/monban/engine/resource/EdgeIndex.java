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

  private final SortedMap<Edge, Edge> edges = new TreeMap<>();
  private final Map<ResourceAddress, List<Edge>> bySource = new LinkedHashMap<>();
  private final Map<ResourceAddress, List<Edge>> byTarget = new LinkedHashMap<>();
  private final List<Loose> loose = new ArrayList<>();
  private final Map<ResourceAddress, List<Loose>> looseBySource = new LinkedHashMap<>();

  private EdgeIndex() {}

  static EdgeIndex of(List<Resource> resources) {
    EdgeIndex index = new EdgeIndex();
    for (Resource resource : resources) {
      new ReferenceWalk((path, value) -> index.add(resource, path, value)).walk(resource.values());
    }
    for (Edge edge : index.edges.keySet()) {
      index.bySource.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge);
      index.byTarget.computeIfAbsent(edge.to().withoutKeys(), to -> new ArrayList<>()).add(edge);
    }
    return index;
  }

  private void add(Resource resource, AttributePath path, Value value) {
    String via = path.withoutIndexes();
    SortedSet<Origin> unresolved = unresolved(resource, value);
    for (ResourceReference reference : value.marks().references()) {
      Edge edge =
          new Edge(
              resource.address(),
              reference.resource(),
              via,
              reference.attribute().withoutIndexes(),
              unresolved.isEmpty());
      edges.put(edge, edge);
    }
    if (!unresolved.isEmpty()) {
      Loose found = new Loose(resource, via, unresolved);
      loose.add(found);
      looseBySource.computeIfAbsent(resource.address(), from -> new ArrayList<>()).add(found);
    }
  }

  private static SortedSet<Origin> unresolved(Resource resource, Value value) {
    SortedSet<Origin> unresolved = new TreeSet<>();
    if (value instanceof UnknownValue unknown) {
      for (Origin origin : unknown.origins()) {
        boolean resolved = origin.resource().isPresent();
        if (!resolved) {
          unresolved.add(origin);
        }
      }
    }
    return unresolved;
  }

  List<Edge> all() {
    return Collections.unmodifiableList(new ArrayList<>(edges.keySet()));
  }

  OpenList<Resource> references(Resource resource, Optional<String> via, ResourceGraph graph) {
    Selection selection = new Selection();
    for (Edge edge : bySource.getOrDefault(resource.address(), List.of())) {
      if (via.isEmpty() || fits(edge.via(), via.get())) {
        Optional<Resource> exact = graph.find(edge.to());
        exact.ifPresent(
            target -> selection.add(target, edge.certain() && target.presence().isCertain()));
        if (exact.isEmpty()) {
          graph.resources(edge.to().mode(), edge.to().type()).certain().stream()
              .filter(target -> edge.to().matches(target.address()))
              .forEach(target -> selection.add(target, false));
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
    for (Edge edge : byTarget.getOrDefault(target.address().withoutKeys(), List.of())) {
      if (edge.to().matches(target.address())
          && (type.isEmpty() || type.get().equals(edge.from().type()))
          && (via.isEmpty() || fits(edge.via(), via.get()))) {
        graph
            .find(edge.from())
            .ifPresent(
                from ->
                    selection.add(
                        from,
                        edge.certain()
                            && from.presence().isCertain()
                            && edge.to().equals(target.address())));
      }
    }
    for (Loose reference : loose) {
      if (!reference.resource().address().equals(target.address())
          && (type.isEmpty() || type.get().equals(reference.resource().type()))
          && (via.isEmpty() || fits(reference.via(), via.get()))) {
        selection.open.addAll(reference.origins());
      }
    }
    selection.open.addAll(graph.openings());
    return selection.list();
  }

  private static boolean fits(String found, String wanted) {
    return found.equals(wanted) || found.startsWith(wanted + ".") || wanted.startsWith(found + ".");
  }

  /** What has been found so far: a resource that is certain through one edge is certain. */
  private static final class Selection {
    private final SortedMap<ResourceAddress, Resource> certain = new TreeMap<>();
    private final SortedMap<ResourceAddress, Resource> uncertain = new TreeMap<>();
    private final SortedSet<Origin> open = new TreeSet<>();

    void add(Resource resource, boolean isCertain) {
      if (isCertain) {
        certain.put(resource.address(), resource);
      } else {
        uncertain.put(resource.address(), resource);
      }
    }

    OpenList<Resource> list() {
      certain.keySet().forEach(uncertain::remove);
      SortedSet<Origin> doubts = new TreeSet<>();
      uncertain.values().forEach(resource -> doubts.addAll(resource.presence().doubts()));
      return new OpenList<>(
          new ArrayList<>(certain.values()), new ArrayList<>(uncertain.values()), open, doubts);
    }
  }
}
