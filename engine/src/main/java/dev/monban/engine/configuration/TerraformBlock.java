package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;
import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All {@code terraform} blocks of a module together.
 *
 * @param requiredProviders by local name
 * @param backend the backend, or {@code cloud}
 */
public record TerraformBlock(
    List<RequiredVersion> requiredVersions,
    Map<String, RequiredProvider> requiredProviders,
    Optional<BackendBlock> backend) {

  /** A {@code required_version}. */
  public record RequiredVersion(String constraint, SourceRange range) {}

  /**
   * An entry of {@code required_providers}.
   *
   * @param source empty when it is not written
   * @param aliases the configurations that a caller has to hand in
   */
  public record RequiredProvider(
      String name,
      Optional<String> source,
      Optional<String> version,
      List<ProviderReference> aliases,
      SourceRange range) {}

  /** A {@code backend} or {@code cloud} block. */
  public record BackendBlock(String type, Body body, SourceRange range) {}
}
