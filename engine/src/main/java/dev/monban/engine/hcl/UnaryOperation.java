package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code -operand} or {@code !operand}. */
public record UnaryOperation(SourceRange range, UnaryOperator operator, Expression operand)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitUnaryOperation(this);
  }
}
