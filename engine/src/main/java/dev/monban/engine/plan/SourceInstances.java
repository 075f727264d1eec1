package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the source has for an instance of a plan. */
final class SourceInstances {
  private final ResourceGraph source;
  private final Map<ResourceAddress, List<Resource>> byBlock = new HashMap<>();

  SourceInstances(ResourceGraph source) {
    this.source = source;
    for (Resource resource : source.resources()) {
      byBlock
          .computeIfAbsent(resource.address().withoutKeys(), block -> new ArrayList<>())
          .add(resource);
    }
  }

  /** The instance at {@code address}, or the symbolic one that stands for it. */
  Optional<Resource> find(ResourceAddress address) {
    return source
        .find(address)
        .or(
            () ->
                byBlock.getOrDefault(address.withoutKeys(), List.of()).stream()
                    .filter(found -> found.address().isSymbolic())
                    .filter(found -> found.address().matches(address))
                    .findFirst());
  }

  /** Any instance of the block that {@code address} is an instance of. */
  Optional<Resource> findBlock(ResourceAddress address) {
    return find(address)
        .or(() -> byBlock.getOrDefault(address.withoutKeys(), List.of()).stream().findFirst());
  }
}
