package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * {@code source[*]…} or {@code source.*…}.
 *
 * @param full {@code [*]}, which takes indexes along; {@code .*} takes attributes only
 * @param each what is asked of every element: accesses around a {@link SplatItem}
 */
public record Splat(SourceRange range, Expression source, boolean full, Expression each)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitSplat(this);
  }
}
