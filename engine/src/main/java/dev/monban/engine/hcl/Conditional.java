package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code condition ? whenTrue : whenFalse}. */
public record Conditional(SourceRange range, Expression condition, Expression whenTrue, Expression whenFalse) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitConditional(this);
  }
}
