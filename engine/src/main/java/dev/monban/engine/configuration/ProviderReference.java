package dev.monban.engine.configuration;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** A provider configuration as a module names it: {@code aws} or {@code aws.west}. */
public record ProviderReference(String name, Optional<String> alias, SourceRange range) {

  /** Whether both name the same configuration, wherever they stand. */
  public boolean names(String otherName, Optional<String> otherAlias) {
    return name.equals(otherName) && alias.equals(otherAlias);
  }

  @Override
  public String toString() {
    return name + alias.map(text -> "." + text).orElse("");
  }
}
