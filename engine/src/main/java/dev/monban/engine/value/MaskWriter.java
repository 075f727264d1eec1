package dev.monban.engine.value;

import java.util.Map;
import java.util.function.Predicate;

/** Writes a JSON of a value's shape that says of which parts something holds. */
final class MaskWriter implements Value.Visitor<StringBuilder> {
  private final Predicate<Value> holds;
  private final StringBuilder out = new StringBuilder();

  MaskWriter(Predicate<Value> holds) {
    this.holds = holds;
  }

  @Override
  public StringBuilder visitString(StringValue value) {
    return out.append(holds.test(value));
  }

  @Override
  public StringBuilder visitNumber(NumberValue value) {
    return out.append(holds.test(value));
  }

  @Override
  public StringBuilder visitBoolean(BooleanValue value) {
    return out.append(holds.test(value));
  }

  @Override
  public StringBuilder visitSequence(SequenceValue value) {
    if (holds.test(value) || value.elements().isEmpty()) {
      return out.append(holds.test(value));
    }
    String separator = "[";
    for (Value element : value.elements()) {
      out.append(separator);
      element.accept(this);
      separator = ",";
    }
    return out.append(']');
  }

  @Override
  public StringBuilder visitMapping(MappingValue value) {
    if (holds.test(value) || value.attributes().isEmpty()) {
      return out.append(holds.test(value));
    }
    String separator = "{";
    for (Map.Entry<String, Value> attribute : value.attributes().entrySet()) {
      ValueJson.appendQuoted(out.append(separator), attribute.getKey()).append(':');
      attribute.getValue().accept(this);
      separator = ",";
    }
    return out.append('}');
  }

  @Override
  public StringBuilder visitNull(NullValue value) {
    return out.append(holds.test(value));
  }

  @Override
  public StringBuilder visitUnknown(UnknownValue value) {
    return out.append(holds.test(value));
  }
}
