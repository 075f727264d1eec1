package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.CodePoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A schema that was read from what Terraform says of the provider. */
final class DocumentedSchema implements ProviderSchema {
  private final ProviderSource provider;
  private final SemanticVersion version;
  private final BlockSchema configuration;
  private final Map<ResourceMode, SortedMap<String, BlockSchema>> blocks =
      new EnumMap<>(ResourceMode.class);

  DocumentedSchema(
      ProviderSource provider,
      SemanticVersion version,
      BlockSchema configuration,
      Map<ResourceMode, Map<String, BlockSchema>> blocks) {
    this.provider = provider;
    this.version = version;
    this.configuration = configuration;
    for (ResourceMode mode : ResourceMode.values()) {
      SortedMap<String, BlockSchema> byType = new TreeMap<>(CodePoints.ORDER);
      byType.putAll(blocks.getOrDefault(mode, Collections.emptyMap()));
      this.blocks.put(mode, Collections.unmodifiableSortedMap(byType));
    }
  }

  @Override
  public ProviderSource provider() {
    return provider;
  }

  @Override
  public SemanticVersion version() {
    return version;
  }

  @Override
  public Optional<BlockSchema> find(ResourceMode mode, String type) {
    return Optional.ofNullable(byType(mode).get(type));
  }

  @Override
  public List<String> types(ResourceMode mode) {
    return Collections.unmodifiableList(new ArrayList<>(byType(mode).keySet()));
  }

  @Override
  public BlockSchema configuration() {
    return configuration;
  }

  /**
   * The same, completed by what {@code known}, an older or newer schema, tells of the provider's
   * plans.
   */
  DocumentedSchema completedBy(ProviderSchema known) {
    Map<ResourceMode, Map<String, BlockSchema>> completed = new EnumMap<>(ResourceMode.class);
    blocks.forEach(
        (mode, byType) -> {
          Map<String, BlockSchema> own = new TreeMap<>(CodePoints.ORDER);
          byType.forEach(
              (type, block) ->
                  own.put(
                      type,
                      known
                          .find(mode, type)
                          .map(other -> PlanFacts.taken(other, block))
                          .orElse(block)));
          completed.put(mode, own);
        });
    return new DocumentedSchema(provider, version, configuration, completed);
  }

  private SortedMap<String, BlockSchema> byType(ResourceMode mode) {
    return blocks.getOrDefault(mode, Collections.emptySortedMap());
  }
}
