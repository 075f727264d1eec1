package dev.monban.engine.evaluation;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSchema;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.ResourceShaping;
import dev.monban.engine.provider.SchemaSelection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one schema of each provider that counts for a root module, looked up when a resource asks for
 * it.
 */
final class ProviderCatalogue {
  private final ProviderSchemas schemas;
  private final SchemaSelection selection;
  private final Map<ProviderSource, Optional<ProviderSchema>> selected = new LinkedHashMap<>();
  private final Map<BlockKey, Optional<BlockSchema>> blocks = new LinkedHashMap<>();
  private final Map<ProviderSource, ResourceShaping> shapings = new LinkedHashMap<>();

  private record BlockKey(ProviderSource source, ResourceMode mode, String type) {}

  ProviderCatalogue(ProviderSchemas schemas, SchemaSelection selection) {
    this.schemas = schemas;
    this.selection = selection;
  }

  /** The schema of {@code source}; empty when none is at hand. */
  Optional<ProviderSchema> find(ProviderSource source) {
    return selected.computeIfAbsent(source, provider -> selection.select(schemas, provider));
  }

  /** The schema of the resource, data source or ephemeral resource {@code type}. */
  Optional<BlockSchema> find(ProviderSource source, ResourceMode mode, String type) {
    return blocks.computeIfAbsent(
        new BlockKey(source, mode, type),
        key -> find(source).flatMap(schema -> schema.find(mode, type)));
  }

  /** What gives resources of {@code source} the shape of a plan. */
  ResourceShaping shaping(ProviderSource source) {
    return shapings.computeIfAbsent(source, provider -> ResourceShaping.of(find(provider)));
  }

  /** The schemas that something has asked for. */
  List<ProviderSchema> used() {
    List<ProviderSchema> used = new ArrayList<>();
    selected.values().forEach(schema -> schema.ifPresent(used::add));
    return used;
  }
}
