package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code {for key, value in collection : resultKey => resultValue if condition}}.
 *
 * @param grouping the value is followed by {@code ...}: values of the same key are gathered
 */
public record ForObject(
    SourceRange range,
    Optional<String> keyName,
    String valueName,
    Expression collection,
    Expression resultKey,
    Expression resultValue,
    Optional<Expression> condition,
    boolean grouping)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitForObject(this);
  }
}
