package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Stands where no expression could be read, so that the rest can be; a diagnostic says why. */
public record InvalidExpression(SourceRange range) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitInvalidExpression(this);
  }
}
