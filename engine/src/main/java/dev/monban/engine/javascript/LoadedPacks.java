package dev.monban.engine.javascript;

import dev.monban.engine.policy.Policy;
import java.util.List;

/**
 * What packs hold.
 *
 * @param policies in the order of their ids
 * @param manifests in the order of the packs, of those that have one
 */
public record LoadedPacks(List<Policy> policies, List<PackManifest> manifests) {
  /** Keeps its own copies. */
  public LoadedPacks {
    policies = List.copyOf(policies);
    manifests = List.copyOf(manifests);
  }
}
