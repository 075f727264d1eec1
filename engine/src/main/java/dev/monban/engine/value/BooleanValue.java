package dev.monban.engine.value;

import org.jspecify.annotations.Nullable;

/** True or false. */
public record BooleanValue(boolean value, Marks marks) implements Value {

  @Override
  public Type type() {
    return Type.BOOL;
  }

  @Override
  public BooleanValue withMarks(Marks other) {
    return new BooleanValue(value, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitBoolean(this);
  }
}
