package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/**
 * One {@code key = value} of an object; a bare name as key is text, in parentheses it is a
 * reference.
 */
public record ObjectItem(SourceRange range, Expression key, Expression value) implements Node {

  /** The key, when it is written out. */
  public Optional<String> literalKey() {
    if (key instanceof Variable variable) {
      return Optional.of(variable.name());
    }
    return key instanceof Template template ? template.literalText() : Optional.empty();
  }
}
