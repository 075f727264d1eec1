package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;

/** {@code { a = 1, (b) = 2 }}. */
public record ObjectConstructor(SourceRange range, List<ObjectItem> items) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitObjectConstructor(this);
  }
}
