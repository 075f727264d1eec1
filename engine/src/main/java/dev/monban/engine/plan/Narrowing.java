package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Narrows references to symbolic instances of the source, whose number was unknown there, to the
 * instances of a plan, where it is known.
 */
final class Narrowing {
  private final Map<ResourceAddress, List<ResourceAddress>> byBlock = new HashMap<>();

  Narrowing(ResourceGraph plan) {
    for (Resource resource : plan.resources()) {
      byBlock
          .computeIfAbsent(resource.address().withoutKeys(), block -> new ArrayList<>())
          .add(resource.address());
    }
  }

  /** The {@code references} of the source, where {@code planned} are those of the plan. */
  SortedSet<ResourceReference> references(
      SortedSet<ResourceReference> references, SortedSet<ResourceReference> planned) {
    SortedSet<ResourceReference> narrowed = new TreeSet<>();
    references.forEach(reference -> narrowed.addAll(narrowed(reference, planned)));
    return narrowed;
  }

  /** The same for the {@code origins} of an unknown value. */
  SortedSet<Origin> origins(SortedSet<Origin> origins, SortedSet<ResourceReference> planned) {
    SortedSet<Origin> narrowed = new TreeSet<>();
    for (Origin origin : origins) {
      if (origin.resource().isEmpty() || !origin.resource().get().resource().isSymbolic()) {
        narrowed.add(origin);
      } else {
        for (ResourceReference reference : narrowed(origin.resource().get(), planned)) {
          narrowed.add(Origin.of(reference));
        }
      }
    }
    return narrowed;
  }

  /** The only instance there is, else what the plan refers to, else the symbolic one. */
  private List<ResourceReference> narrowed(
      ResourceReference reference, SortedSet<ResourceReference> planned) {
    ResourceAddress symbolic = reference.resource();
    if (!symbolic.isSymbolic()) {
      return List.of(reference);
    }
    List<ResourceAddress> instances = new ArrayList<>();
    for (ResourceAddress address : byBlock.getOrDefault(symbolic.withoutKeys(), List.of())) {
      if (instances.size() < 2 && symbolic.matches(address)) {
        instances.add(address);
      }
    }
    if (instances.size() == 1) {
      return List.of(new ResourceReference(instances.get(0), reference.attribute()));
    }
    List<ResourceReference> found = new ArrayList<>();
    for (ResourceReference candidate : planned) {
      if (!candidate.resource().isSymbolic() && symbolic.matches(candidate.resource())) {
        found.add(new ResourceReference(candidate.resource(), reference.attribute()));
      }
    }
    return found.isEmpty() ? List.of(reference) : found;
  }
}
