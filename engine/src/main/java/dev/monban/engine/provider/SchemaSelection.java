package dev.monban.engine.provider;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which version of each provider counts: the one that was asked for, else the one in the lock file,
 * else the newest that the constraints allow.
 *
 * @param chosen what the user said ({@code --provider-version})
 * @param locked what the dependency lock file says
 * @param constraints what {@code required_providers} and {@code provider} blocks allow, of all
 *     modules together
 */
public record SchemaSelection(
    SortedMap<ProviderSource, SemanticVersion> chosen,
    SortedMap<ProviderSource, SemanticVersion> locked,
    SortedMap<ProviderSource, VersionConstraint> constraints) {

  /** Nothing is said: the newest of each. */
  public static final SchemaSelection NEWEST =
      new SchemaSelection(
          Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

  /** Keeps its own copies. */
  public SchemaSelection {
    chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    locked = Collections.unmodifiableSortedMap(new TreeMap<>(locked));
    constraints = Collections.unmodifiableSortedMap(new TreeMap<>(constraints));
  }

  /** The schema that counts for {@code provider}; empty where none is at hand. */
  public Optional<ProviderSchema> select(ProviderSchemas schemas, ProviderSource provider) {
    return version(chosen, provider)
        .or(() -> version(locked, provider))
        .map(version -> schemas.find(provider, version))
        .orElseGet(
            () ->
                schemas.find(provider, constraints.getOrDefault(provider, VersionConstraint.ANY)));
  }

  private static Optional<SemanticVersion> version(
      Map<ProviderSource, SemanticVersion> versions, ProviderSource provider) {
    return versions.entrySet().stream()
        .filter(entry -> entry.getKey().isSameProvider(provider))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
