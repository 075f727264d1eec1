package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code null}. */
public record NullLiteral(SourceRange range) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitNullLiteral(this);
  }
}
