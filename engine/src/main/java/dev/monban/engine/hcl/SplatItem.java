package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** The element at hand, inside {@link Splat#each}. */
public record SplatItem(SourceRange range) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitSplatItem(this);
  }
}
