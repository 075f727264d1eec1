package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code left operator right}. */
public record BinaryOperation(SourceRange range, Expression left, BinaryOperator operator, Expression right) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitBinaryOperation(this);
  }
}
