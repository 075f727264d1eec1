package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
public record BooleanLiteral(SourceRange range, boolean value) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitBooleanLiteral(this);
  }
}
