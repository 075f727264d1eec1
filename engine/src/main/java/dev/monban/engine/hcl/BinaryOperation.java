package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code left operator right}. */
public record BinaryOperation(
    SourceRange range, Expression left, BinaryOperator operator, Expression right)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitBinaryOperation(this);
  }
}
