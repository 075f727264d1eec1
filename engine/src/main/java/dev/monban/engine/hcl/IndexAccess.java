package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code source[key]}. */
public record IndexAccess(SourceRange range, Expression source, Expression key) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitIndexAccess(this);
  }
}
