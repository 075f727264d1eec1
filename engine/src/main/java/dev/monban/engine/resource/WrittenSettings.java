package dev.monban.engine.resource;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * The {@code terraform} block of a root module.
 *
 * @param requiredVersion the version constraints, as written
 * @param backend the backend, or {@code cloud}
 */
public record WrittenSettings(
    List<String> requiredVersion,
    List<RequiredProvider> requiredProviders,
    Optional<Backend> backend) {

  /** An entry of {@code required_providers}. */
  public record RequiredProvider(
      String name, String source, Optional<String> version, Optional<SourceRange> range) {}

  /** Where the state is kept: {@code s3}, {@code cloud}, … and its arguments. */
  public record Backend(String type, Value arguments, Optional<SourceRange> range) {}
}
