package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as written. */
public record NumberLiteral(SourceRange range, BigDecimal value) implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitNumberLiteral(this);
  }
}
