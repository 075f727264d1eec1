package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/**
 * A {@code provider} block.
 *
 * @param body the arguments and blocks that belong to the provider
 */
public record ProviderBlock(
    String name,
    Optional<String> alias,
    Optional<String> version,
    Body body,
    SourceRange range,
    SourceRange header) {

  /** How the module calls it: {@code aws} or {@code aws.west}. */
  public String reference() {
    return name + alias.map(text -> "." + text).orElse("");
  }
}
