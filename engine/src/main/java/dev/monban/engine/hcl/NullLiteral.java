package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code null}. */
public record NullLiteral(SourceRange range) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitNullLiteral(this);
  }
}
