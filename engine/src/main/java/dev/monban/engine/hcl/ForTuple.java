package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code [for key, value in collection : result if condition]}. */
public record ForTuple(
    SourceRange range,
    Optional<String> keyName,
    String valueName,
    Expression collection,
    Expression result,
    Optional<Expression> condition)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitForTuple(this);
  }
}
