package dev.monban.engine.provider;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * An argument as it is written.
 *
 * @param value what the expression gives, not yet converted to the type that the schema asks for
 * @param range where the argument stands
 */
public record WrittenArgument(Value value, Optional<SourceRange> range) {

  /** An argument without a place. */
  public static WrittenArgument of(Value value) {
    return new WrittenArgument(value, Optional.empty());
  }
}
