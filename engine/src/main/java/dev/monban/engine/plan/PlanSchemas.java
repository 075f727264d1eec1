package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSchema;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SchemaSelection;
import dev.monban.engine.provider.VersionConstraint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the schemas for the providers as a plan names them. */
final class PlanSchemas {
  private final PlanRequest request;
  private final SchemaSelection selection;
  private final Map<String, Optional<ProviderSchema>> found = new HashMap<>();

  /** With the version constraints that the plan's provider configurations state. */
  PlanSchemas(PlanRequest request, Outline outline) {
    this.request = request;
    SortedMap<ProviderSource, VersionConstraint> constraints =
        new TreeMap<>(request.selection().constraints());
    for (JsonValue configuration : outline.providers.values()) {
      Members members = Members.of(configuration);
      Optional<VersionConstraint> constraint =
          members.text("version_constraint").flatMap(VersionConstraint::parse);
      if (constraint.isPresent()) {
        constraints.merge(source(members), constraint.get(), VersionConstraint::and);
      }
    }
    this.selection =
        new SchemaSelection(
            request.selection().chosen(), request.selection().locked(), constraints);
  }

  /** The provider that an entry of {@code provider_config} configures. */
  static ProviderSource source(Members configuration) {
    return configuration
        .text("full_name")
        .or(() -> configuration.text("name"))
        .map(ProviderSource::parse)
        .orElse(ProviderSource.BUILTIN);
  }

  /** The schema of the block {@code type} of the provider with the address {@code provider}. */
  Optional<BlockSchema> find(String provider, ResourceMode mode, String type) {
    return schema(provider).flatMap(schema -> schema.find(mode, type));
  }

  /** The schema of the provider with the address {@code provider}. */
  Optional<ProviderSchema> schema(String provider) {
    return found.computeIfAbsent(
        provider,
        name ->
            name.isEmpty()
                ? Optional.empty()
                : selection.select(request.schemas(), ProviderSource.parse(name)));
  }
}
