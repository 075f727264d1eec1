package dev.monban.engine.javascript;

import dev.monban.engine.resource.OpenList;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where resources live: under which configuration of their provider, and in which region.
 *
 * <p>There are few homes and many resources, and policies on accounts and regions care for homes.
 */
final class Homes {
  private final String provider;
  private final Set<Home> seen = new LinkedHashSet<>();

  private record Home(ProviderConfiguration provider, Value region) {}

  private Homes(String provider) {
    this.provider = provider;
  }

  /** The first of {@code resources} in each home of {@code provider}. */
  static OpenList<Resource> of(String provider, OpenList<Resource> resources) {
    Homes homes = new Homes(provider);
    List<Resource> certain = homes.first(resources.certain());
    List<Resource> uncertain = homes.first(resources.uncertain());
    return new OpenList<>(certain, uncertain, resources.open(), resources.doubts());
  }

  private List<Resource> first(List<Resource> resources) {
    List<Resource> first = new ArrayList<>();
    for (Resource resource : resources) {
      if (resource.provider().name().equals(provider)
          && seen.add(new Home(resource.provider(), ResourceDocuments.region(resource)))) {
        first.add(resource);
      }
    }
    return first;
  }
}
