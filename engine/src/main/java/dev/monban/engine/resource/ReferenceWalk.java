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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    value.accept(new At(null, ""));
  }

  private final class At implements Value.Visitor<@Nullable Void> {
    private final @Nullable At parent;
    private final Object step;

    At(@Nullable At parent, Object step) {
      this.parent = parent;
      this.step = step;
    }

    private @Nullable Void leaf(Value value) {
      if (!value.marks().references().isEmpty() || value instanceof UnknownValue) {
        found.accept(path(), value);
      }
      return null;
    }

    /** Made only for what is found: most values are not. */
    private AttributePath path() {
      List<Object> steps = new ArrayList<>();
      for (At at = this; at.parent != null; at = at.parent) {
        steps.add(at.step);
      }
      Collections.reverse(steps);
      return new AttributePath(steps);
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
        value.elements().get(i).accept(new At(this, i));
      }
      return null;
    }

    @Override
    public @Nullable Void visitMapping(MappingValue value) {
      leaf(value);
      for (Map.Entry<String, Value> attribute : value.attributes().entrySet()) {
        attribute.getValue().accept(new At(this, attribute.getKey()));
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
