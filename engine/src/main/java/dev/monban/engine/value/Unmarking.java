package dev.monban.engine.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes the marks off a value and everything in it. */
public final class Unmarking implements Value.Visitor<Value> {
  private static final Unmarking ALL = new Unmarking(marks -> Marks.NONE);
  private static final Unmarking SECRETS =
      new Unmarking(marks -> new Marks(false, false, marks.references()));

  private final UnaryOperator<Marks> kept;

  private Unmarking(UnaryOperator<Marks> kept) {
    this.kept = kept;
  }

  /** The value without marks, at any depth; ask {@link Value#allMarks} for them before. */
  public static Value deep(Value value) {
    return value.allMarks().isEmpty() ? value : value.accept(ALL);
  }

  /** The value without any marks but its references, at any depth. */
  public static Value exceptReferences(Value value) {
    Marks marks = value.allMarks();
    return marks.sensitive() || marks.ephemeral() ? value.accept(SECRETS) : value;
  }

  @Override
  public Value visitString(StringValue value) {
    return value.withMarks(kept.apply(value.marks()));
  }

  @Override
  public Value visitNumber(NumberValue value) {
    return value.withMarks(kept.apply(value.marks()));
  }

  @Override
  public Value visitBoolean(BooleanValue value) {
    return value.withMarks(kept.apply(value.marks()));
  }

  @Override
  public Value visitSequence(SequenceValue value) {
    return new SequenceValue(
        value.type(),
        value.elements().stream().map(element -> element.accept(this)).collect(Collectors.toList()),
        kept.apply(value.marks()));
  }

  @Override
  public Value visitMapping(MappingValue value) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    value.attributes().forEach((name, element) -> attributes.put(name, element.accept(this)));
    return value.withAttributes(attributes, kept.apply(value.marks()));
  }

  @Override
  public Value visitNull(NullValue value) {
    return value.withMarks(kept.apply(value.marks()));
  }

  @Override
  public Value visitUnknown(UnknownValue value) {
    return value.withMarks(kept.apply(value.marks()));
  }
}
