package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import java.util.List;
import java.util.Optional;

/** The schemas of one version of a provider. May be asked by several threads. */
public interface ProviderSchema {

  /** Whose schema it is. */
  ProviderSource provider();

  /** Of which version. */
  SemanticVersion version();

  /** What may be written into the resource, data source or ephemeral resource {@code type}. */
  Optional<BlockSchema> find(ResourceMode mode, String type);

  /** The names of all resources, data sources or ephemeral resources, in order. */
  List<String> types(ResourceMode mode);

  /** What may be written into a {@code provider} block. */
  BlockSchema configuration();

  /** The managed resource {@code type}. */
  default Optional<BlockSchema> resource(String type) {
    return find(ResourceMode.MANAGED, type);
  }

  /** The data source {@code type}. */
  default Optional<BlockSchema> data(String type) {
    return find(ResourceMode.DATA, type);
  }

  /** The ephemeral resource {@code type}. */
  default Optional<BlockSchema> ephemeral(String type) {
    return find(ResourceMode.EPHEMERAL, type);
  }

  /** Whether resources of {@code type} have tags (or labels) that can be written. */
  default boolean isTaggable(String type) {
    return resource(type)
        .map(block -> isArgument(block, "tags") || isArgument(block, "labels"))
        .orElse(false);
  }

  /** Whether the resource or data source {@code type} may be given a region of its own. */
  default boolean hasRegionArgument(ResourceMode mode, String type) {
    return find(mode, type).map(block -> isArgument(block, "region")).orElse(false);
  }

  private static boolean isArgument(BlockSchema block, String name) {
    return block.attribute(name).map(AttributeSchema::isArgument).orElse(false);
  }
}
