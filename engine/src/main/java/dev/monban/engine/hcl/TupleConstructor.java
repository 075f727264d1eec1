package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code [a, b]}. */
public record TupleConstructor(SourceRange range, List<Expression> elements) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitTupleConstructor(this);
  }
}
