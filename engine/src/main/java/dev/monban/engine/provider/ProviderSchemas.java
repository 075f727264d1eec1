package dev.monban.engine.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The schemas at hand: those that come with the engine, and those the user gave. */
public final class ProviderSchemas {
  private final List<ProviderSchema> schemas;

  private ProviderSchemas(List<ProviderSchema> schemas) {
    this.schemas = Collections.unmodifiableList(new ArrayList<>(schemas));
  }

  /** Those that come with the engine; none is read before it is needed. */
  public static ProviderSchemas shipped() {
    return new ProviderSchemas(ShippedVersions.all());
  }

  /** These and {@code schema}, which goes before all others of its provider. */
  public ProviderSchemas with(ProviderSchema schema) {
    List<ProviderSchema> more =
        schemas.stream()
            .filter(other -> !other.provider().isSameProvider(schema.provider()))
            .collect(Collectors.toCollection(ArrayList::new));
    more.add(schema);
    return new ProviderSchemas(more);
  }

  /** All of them. */
  public List<ProviderSchema> all() {
    return schemas;
  }

  /** All versions of {@code provider}, the oldest first; empty where none is at hand. */
  public List<ProviderSchema> versions(ProviderSource provider) {
    return schemas.stream()
        .filter(schema -> schema.provider().isSameProvider(provider))
        .sorted(Comparator.comparing(ProviderSchema::version))
        .collect(Collectors.toUnmodifiableList());
  }

  /**
   * The schema of {@code provider} nearest to {@code version}: the newest of its major version,
   * else of the nearest.
   */
  public Optional<ProviderSchema> find(ProviderSource provider, SemanticVersion version) {
    return versions(provider).stream()
        .min(
            Comparator.comparingInt(
                    (ProviderSchema schema) -> Math.abs(schema.version().major() - version.major()))
                .thenComparing(ProviderSchema::version, Comparator.reverseOrder()));
  }

  /** The schema of {@code provider} for the newest version that {@code constraint} allows. */
  public Optional<ProviderSchema> find(ProviderSource provider, VersionConstraint constraint) {
    List<ProviderSchema> versions = versions(provider);
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (constraint.allowsSomeOf(versions.get(i).version().major())) {
        return Optional.of(versions.get(i));
      }
    }
    return constraint.terms().isEmpty()
        ? Optional.empty()
        : find(provider, constraint.terms().get(0).version());
  }
}
