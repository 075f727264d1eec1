package dev.monban.engine.resource;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Visits every value within a value that has references or is unknown, with the path to it. */
final class ReferenceWalk {
  private final BiConsumer<AttributePath, Value> found;

  ReferenceWalk(BiConsumer<AttributePath, Value> found) {
    this.found = found;
  }

  void walk(Value value) {
    value.accept(new At(AttributePath.EMPTY));
  }

  private final class At implements Value.Visitor<@Nullable Void> {
    private final AttributePath path;

    At(AttributePath path) {
      this.path = path;
    }

    private @Nullable Void leaf(Value value) {
      if (!value.marks().references().isEmpty() || value instanceof UnknownValue) {
        found.accept(path, value);
      }
      return null;
    }

    @Override
    public @Nullable Void visitString(StringValue value) {
      return leaf(value);
    }

    @Override
    public @Nullable Void visitNumber(NumberValue value) {
      return leaf(value);
    }

    @Override
    public @Nullable Void visitBoolean(BooleanValue value) {
      return leaf(value);
    }

    @Override
    public @Nullable Void visitSequence(SequenceValue value) {
      leaf(value);
      for (int i = 0; i < value.elements().size(); i++) {
        value.elements().get(i).accept(new At(path.then(i)));
      }
      return null;
    }

    @Override
    public @Nullable Void visitMapping(MappingValue value) {
      leaf(value);
      for (Map.Entry<String, Value> attribute : value.attributes().entrySet()) {
        attribute.getValue().accept(new At(path.then(attribute.getKey())));
      }
      return null;
    }

    @Override
    public @Nullable Void visitNull(NullValue value) {
      return leaf(value);
    }

    @Override
    public @Nullable Void visitUnknown(UnknownValue value) {
      return leaf(value);
    }
  }
}
