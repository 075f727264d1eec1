package dev.monban.engine.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what {@link Value#origins} answers. */
final class AllOrigins implements Value.Visitor<@Nullable Void> {
  private final Set<Origin> found;

  AllOrigins(Set<Origin> found) {
    this.found = found;
  }

  @Override
  public @Nullable Void visitString(StringValue value) {
    return null;
  }

  @Override
  public @Nullable Void visitNumber(NumberValue value) {
    return null;
  }

  @Override
  public @Nullable Void visitBoolean(BooleanValue value) {
    return null;
  }

  @Override
  public @Nullable Void visitSequence(SequenceValue value) {
    value.elements().forEach(element -> element.accept(this));
    return null;
  }

  @Override
  public @Nullable Void visitMapping(MappingValue value) {
    value.attributes().values().forEach(element -> element.accept(this));
    return null;
  }

  @Override
  public @Nullable Void visitNull(NullValue value) {
    return null;
  }

  @Override
  public @Nullable Void visitUnknown(UnknownValue value) {
    found.addAll(value.origins());
    return null;
  }
}
