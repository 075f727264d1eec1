package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code { a = 1, (b) = 2 }}. */
public record ObjectConstructor(SourceRange range, List<ObjectItem> items) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitObjectConstructor(this);
  }
}
