package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code (inner)}: matters for object keys and for ranges only. */
public record Parentheses(SourceRange range, Expression inner) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitParentheses(this);
  }
}
