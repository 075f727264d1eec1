package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** {@code source.name}, also the old {@code source.0}, whose name is then the digits. */
public record AttributeAccess(
    SourceRange range, Expression source, String name, SourceRange nameRange)
    implements Expression {

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitAttributeAccess(this);
  }
}
