package dev.monban.engine.value;

import org.jspecify.annotations.Nullable;

/** Null of a type. */
public record NullValue(Type type, Marks marks) implements Value {

  @Override
  public NullValue withMarks(Marks other) {
    return new NullValue(type, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitNull(this);
  }
}
