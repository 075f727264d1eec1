package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** The element at hand, inside {@link Splat#each}. */
public record SplatItem(SourceRange range) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitSplatItem(this);
  }
}
