package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code true} or {@code false}. */
public record BooleanLiteral(SourceRange range, boolean value) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitBooleanLiteral(this);
  }
}
