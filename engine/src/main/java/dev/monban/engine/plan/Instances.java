package dev.monban.engine.plan;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ModuleStep;
import dev.monban.engine.address.ResourceAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instances of a plan by module and block, and the instances of its modules. */
final class Instances {
  private final Map<ModuleAddress, Map<String, Map<InstanceKey, PlannedResource>>> byModule =
      new HashMap<>();
  private final Map<ModuleAddress, Map<String, Set<InstanceKey>>> modules = new HashMap<>();

  Instances(Collection<PlannedResource> resources) {
    for (PlannedResource resource : resources) {
      ResourceAddress address = resource.address;
      Map<String, Map<InstanceKey, PlannedResource>> blocks = byModule.get(address.module());
      if (blocks == null) {
        blocks = new HashMap<>();
        byModule.put(address.module(), blocks);
        addModule(address.module());
      }
      blocks
          .computeIfAbsent(address.local(), local -> new LinkedHashMap<>())
          .put(address.key(), resource);
    }
  }

  private void addModule(ModuleAddress module) {
    ModuleAddress at = module;
    while (!at.isRoot()) {
      ModuleStep last = at.steps().get(at.steps().size() - 1);
      at = at.parent();
      modules
          .computeIfAbsent(at, parent -> new HashMap<>())
          .computeIfAbsent(last.name(), name -> new LinkedHashSet<>())
          .add(last.key());
    }
  }

  /** The instances of the block {@code local} in the module instance {@code module}, by key. */
  Map<InstanceKey, PlannedResource> of(ModuleAddress module, String local) {
    return byModule
        .getOrDefault(module, Collections.emptyMap())
        .getOrDefault(local, Collections.emptyMap());
  }

  /** The keys of the instances of the call {@code name} in the module instance {@code module}. */
  Set<InstanceKey> keys(ModuleAddress module, String name) {
    return modules
        .getOrDefault(module, Collections.emptyMap())
        .getOrDefault(name, Collections.emptySet());
  }

  /** The instance at exactly {@code address}; null where there is none. */
  @Nullable PlannedResource find(ResourceAddress address) {
    return of(address.module(), address.local()).get(address.key());
  }

  /** Every instance in the same module that {@code address} may mean. */
  List<PlannedResource> matching(ResourceAddress address) {
    List<PlannedResource> matching = new ArrayList<>();
    for (PlannedResource resource : of(address.module(), address.local()).values()) {
      if (resource.address.key().matches(address.key())) {
        matching.add(resource);
      }
    }
    return matching;
  }
}
