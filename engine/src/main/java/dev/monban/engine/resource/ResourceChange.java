package dev.monban.engine.resource;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a plan is going to do with one resource.
 *
 * @param actions Terraform's words: {@code no-op create read update delete forget}; a replacement
 *     has delete and create
 * @param before the values now; null for a creation
 * @param after the values then, with what is unknown; null for a deletion
 * @param replacePaths the values that force a replacement
 * @param reason Terraform's {@code action_reason}
 * @param previousAddress where it was before a {@code moved} block
 */
public record ResourceChange(
    ResourceAddress address,
    ProviderConfiguration provider,
    List<String> actions,
    Value before,
    Value after,
    List<AttributePath> replacePaths,
    Optional<String> reason,
    Optional<ResourceAddress> previousAddress,
    Placement placement)
    implements Comparable<ResourceChange> {

  /** Whether the resource is destroyed and made again. */
  public boolean isReplacement() {
    return actions.contains("delete") && actions.contains("create");
  }

  /** By address. */
  @Override
  public int compareTo(ResourceChange other) {
    return address.compareTo(other.address);
  }
}
