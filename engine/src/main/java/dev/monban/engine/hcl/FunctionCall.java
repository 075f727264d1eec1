package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code name(arguments)}; the name may be {@code provider::aws::arn_parse}.
 *
 * @param expandFinal the last argument is followed by {@code ...}
 */
public record FunctionCall(
    SourceRange range,
    String name,
    SourceRange nameRange,
    List<Expression> arguments,
    boolean expandFinal)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitFunctionCall(this);
  }
}
