package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code (inner)}: matters for object keys and for ranges only. */
public record Parentheses(SourceRange range, Expression inner) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitParentheses(this);
  }
}
