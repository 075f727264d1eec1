package dev.monban.engine.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The schemas at hand: those that come with the engine, and those the user gave. */
public final class ProviderSchemas {
  private final List<ProviderSchema> schemas;

  private final List<ProviderSchema> given;

  private ProviderSchemas(List<ProviderSchema> schemas, List<ProviderSchema> given) {
    this.schemas = Collections.unmodifiableList(new ArrayList<>(schemas));
    this.given = Collections.unmodifiableList(new ArrayList<>(given));
  }

  /** Those that come with the engine; none is read before it is needed. */
  public static ProviderSchemas shipped() {
    return new ProviderSchemas(ShippedVersions.all(), List.of());
  }

  /** These and {@code schema}, which counts alone for its provider. */
  public ProviderSchemas with(ProviderSchema schema) {
    List<ProviderSchema> more = new ArrayList<>(given);
    more.add(schema);
    return new ProviderSchemas(schemas, more);
  }

  /** All of them, also those that another of their provider takes the place of. */
  public List<ProviderSchema> all() {
    List<ProviderSchema> all = new ArrayList<>(given);
    all.addAll(schemas);
    return Collections.unmodifiableList(all);
  }

  /** The versions of {@code provider} that count, the oldest first; empty where none is at hand. */
  public List<ProviderSchema> versions(ProviderSource provider) {
    List<ProviderSchema> own = versions(given, provider);
    return own.isEmpty() ? versions(schemas, provider) : own;
  }

  private static List<ProviderSchema> versions(
      List<ProviderSchema> schemas, ProviderSource provider) {
    return schemas.stream()
        .filter(schema -> schema.provider().isSameProvider(provider))
        .sorted(Comparator.comparing(ProviderSchema::version))
        .toList();
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
        ? versions.stream().reduce((older, newer) -> newer)
        : find(provider, constraint.terms().get(0).version());
  }
}
