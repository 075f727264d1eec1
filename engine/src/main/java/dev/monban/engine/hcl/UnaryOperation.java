package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code -operand} or {@code !operand}. */
public record UnaryOperation(SourceRange range, UnaryOperator operator, Expression operand) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitUnaryOperation(this);
  }
}
