package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** A name in scope: the root of {@code var.x}, {@code aws_lb.y}, {@code each.key}. */
public record Variable(SourceRange range, String name) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitVariable(this);
  }
}
