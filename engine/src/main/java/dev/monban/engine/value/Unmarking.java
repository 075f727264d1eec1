package dev.monban.engine.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes the marks off a value and everything in it. */
public final class Unmarking implements Value.Visitor<Value> {
  private static final Unmarking VISITOR = new Unmarking();

  private Unmarking() {}

  /** The value without marks, at any depth; ask {@link Value#allMarks} for them before. */
  public static Value deep(Value value) {
    return value.allMarks().isEmpty() ? value : value.accept(VISITOR);
  }

  @Override
  public Value visitString(StringValue value) {
    return value.withMarks(Marks.NONE);
  }

  @Override
  public Value visitNumber(NumberValue value) {
    return value.withMarks(Marks.NONE);
  }

  @Override
  public Value visitBoolean(BooleanValue value) {
    return value.withMarks(Marks.NONE);
  }

  @Override
  public Value visitSequence(SequenceValue value) {
    return new SequenceValue(
        value.type(),
        value.elements().stream().map(element -> element.accept(this)).collect(Collectors.toList()),
        Marks.NONE);
  }

  @Override
  public Value visitMapping(MappingValue value) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    value.attributes().forEach((name, element) -> attributes.put(name, element.accept(this)));
    return value.withAttributes(attributes, Marks.NONE);
  }

  @Override
  public Value visitNull(NullValue value) {
    return value.withMarks(Marks.NONE);
  }

  @Override
  public Value visitUnknown(UnknownValue value) {
    return value.withMarks(Marks.NONE);
  }
}
