package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;

/** {@code [a, b]}. */
public record TupleConstructor(SourceRange range, List<Expression> elements) implements Expression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitTupleConstructor(this);
  }
}
