package dev.monban.engine.resource;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All resources of one root module with its modules, and what refers to what; cannot be changed.
 *
 * <p>Everything stands in the order of its address.
 */
public final class ResourceGraph {
  private final List<Resource> resources;
  private final Map<ResourceAddress, Resource> byAddress = new LinkedHashMap<>();
  private final Map<String, List<Resource>> byType = new LinkedHashMap<>();
  private final EdgeIndex edges;
  private final List<ProviderConfiguration> providers;
  private final List<Output> outputs;
  private final List<ResourceChange> changes;
  private final SortedSet<Origin> openings;

  /**
   * A graph of {@code resources}; its edges follow from the references in their values.
   *
   * @param openings why there may be resources that are not here: modules that could not be read
   */
  public ResourceGraph(
      List<Resource> resources,
      List<ProviderConfiguration> providers,
      List<Output> outputs,
      List<ResourceChange> changes,
      SortedSet<Origin> openings) {
    List<Resource> sorted = new ArrayList<>(resources);
    Collections.sort(sorted);
    this.resources = Collections.unmodifiableList(sorted);
    for (Resource resource : sorted) {
      byAddress.put(resource.address(), resource);
      byType
          .computeIfAbsent(
              key(resource.address().mode(), resource.type()), type -> new ArrayList<>())
          .add(resource);
    }
    this.edges = EdgeIndex.of(this.resources);
    this.providers = Collections.unmodifiableList(new ArrayList<>(providers));
    this.outputs = Collections.unmodifiableList(new ArrayList<>(outputs));
    List<ResourceChange> sortedChanges = new ArrayList<>(changes);
    Collections.sort(sortedChanges);
    this.changes = Collections.unmodifiableList(sortedChanges);
    this.openings = Collections.unmodifiableSortedSet(new TreeSet<>(openings));
  }

  /** Every resource, data source and ephemeral resource. */
  public List<Resource> resources() {
    return resources;
  }

  /** The resources of {@code type}, and whether there may be more. */
  public OpenList<Resource> resources(ResourceMode mode, String type) {
    return select(byType.getOrDefault(key(mode, type), List.of()), openings);
  }

  /** The resources of every type, and whether there may be more. */
  public OpenList<Resource> resources(ResourceMode mode) {
    return select(
        resources.stream()
            .filter(resource -> resource.address().mode() == mode)
            .collect(Collectors.toList()),
        openings);
  }

  /** The resource at exactly {@code address}. */
  public Optional<Resource> find(ResourceAddress address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** Every edge. */
  public List<Edge> edges() {
    return edges.all();
  }

  /**
   * What {@code resource} refers to, through {@code via} (a path without indexes) or, when empty,
   * through anything.
   */
  public OpenList<Resource> references(Resource resource, Optional<String> via) {
    return edges.references(resource, via, this);
  }

  /**
   * What refers to {@code resource}, of {@code type} and through {@code via} where these are given.
   */
  public OpenList<Resource> referrers(
      Resource resource, Optional<String> type, Optional<String> via) {
    return edges.referrers(resource, type, via, this);
  }

  /** The provider configurations. */
  public List<ProviderConfiguration> providers() {
    return providers;
  }

  /** The outputs of the root module. */
  public List<Output> outputs() {
    return outputs;
  }

  /** What a plan is going to do; empty for source. */
  public List<ResourceChange> changes() {
    return changes;
  }

  /** Why there may be resources that are not here. */
  public SortedSet<Origin> openings() {
    return openings;
  }

  private static OpenList<Resource> select(List<Resource> found, SortedSet<Origin> open) {
    List<Resource> certain = new ArrayList<>();
    List<Resource> uncertain = new ArrayList<>();
    SortedSet<Origin> doubts = new TreeSet<>();
    for (Resource resource : found) {
      (resource.presence().isCertain() ? certain : uncertain).add(resource);
      doubts.addAll(resource.presence().doubts());
    }
    return new OpenList<>(certain, uncertain, open, doubts);
  }

  private static String key(ResourceMode mode, String type) {
    return mode + " " + type;
  }
}
