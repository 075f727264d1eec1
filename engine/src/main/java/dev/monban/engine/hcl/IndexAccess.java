package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code source[key]}. */
public record IndexAccess(SourceRange range, Expression source, Expression key)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitIndexAccess(this);
  }
}
