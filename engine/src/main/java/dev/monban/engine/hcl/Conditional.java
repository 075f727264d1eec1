package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code condition ? whenTrue : whenFalse}. */
public record Conditional(
    SourceRange range, Expression condition, Expression whenTrue, Expression whenFalse)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitConditional(this);
  }
}
