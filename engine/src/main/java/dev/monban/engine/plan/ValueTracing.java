package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of one argument's value their origins and references.
 *
 * <p>A part that does not change stays the same object.
 */
final class ValueTracing {
  private final Trace trace;
  private final KnownTexts texts;
  private final @Nullable ResourceAddress self;
  private final Function<AttributePath, Origin> otherwise;

  /** Tracing values of the resource {@code self}, of which {@code trace} is known. */
  ValueTracing(Trace trace, KnownTexts texts, ResourceAddress self) {
    this.trace = trace;
    this.texts = texts;
    this.self = self;
    this.otherwise = path -> Origin.of(new ResourceReference(self, path));
  }

  /** Tracing values outside of resources; {@code otherwise} says why they may be unknown. */
  ValueTracing(Trace trace, KnownTexts texts, Function<AttributePath, Origin> otherwise) {
    this.trace = trace;
    this.texts = texts;
    this.self = null;
    this.otherwise = otherwise;
  }

  /** The value with what is known of its parts; {@code path} leads to it. */
  Value trace(Value value, AttributePath path) {
    return value.accept(new At(path));
  }

  private final class At implements Value.Visitor<Value> {
    private final AttributePath path;

    At(AttributePath path) {
      this.path = path;
    }

    @Override
    public Value visitString(StringValue value) {
      Marks marks = trace.contained(value);
      for (ResourceReference reference : texts.find(value.value())) {
        if (!reference.resource().equals(self)
            && (trace.mayCome(reference.resource())
                || KnownTexts.isMeant(value.value(), lastName(path), reference))) {
          marks = marks.union(Marks.of(reference));
        }
      }
      return value.mark(marks);
    }

    @Override
    public Value visitNumber(NumberValue value) {
      return value.mark(trace.contained(value));
    }

    @Override
    public Value visitBoolean(BooleanValue value) {
      return value;
    }

    @Override
    public Value visitNull(NullValue value) {
      return value;
    }

    @Override
    public Value visitUnknown(UnknownValue value) {
      SortedSet<Origin> origins = trace.origins();
      return value
          .withOrigins(origins.isEmpty() ? List.of(otherwise.apply(path)) : origins)
          .mark(trace.unknownMarks());
    }

    @Override
    public Value visitSequence(SequenceValue value) {
      boolean set = value.type() instanceof Type.SetType;
      Marks marks = Marks.NONE;
      List<Value> elements = null;
      for (int i = 0; i < value.elements().size(); i++) {
        Value before = value.elements().get(i);
        Value after = before.accept(new At(path.then(i)));
        if (set && !after.marks().isEmpty()) {
          marks = marks.union(after.marks());
          after = after.withMarks(Marks.NONE);
        }
        if (after != before) {
          elements = elements == null ? new ArrayList<>(value.elements()) : elements;
          elements.set(i, after);
        }
      }
      return (elements == null ? value : new SequenceValue(value.type(), elements, value.marks()))
          .mark(marks);
    }

    @Override
    public Value visitMapping(MappingValue value) {
      SortedMap<String, Value> attributes = null;
      for (Map.Entry<String, Value> attribute : value.attributes().entrySet()) {
        Value after = attribute.getValue().accept(new At(path.then(attribute.getKey())));
        if (after != attribute.getValue()) {
          attributes = attributes == null ? new TreeMap<>(value.attributes()) : attributes;
          attributes.put(attribute.getKey(), after);
        }
      }
      return attributes == null ? value : new MappingValue(value.type(), attributes, value.marks());
    }
  }

  private static String lastName(AttributePath path) {
    for (int i = path.steps().size() - 1; i >= 0; i--) {
      if (path.steps().get(i) instanceof String name) {
        return name;
      }
    }
    return "";
  }
}
