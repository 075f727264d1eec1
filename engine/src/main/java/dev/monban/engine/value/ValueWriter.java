package dev.monban.engine.value;

import java.util.Map;

/** Writes one value as JSON. */
final class ValueWriter implements Value.Visitor<StringBuilder> {
  private final StringBuilder out = new StringBuilder();

  @Override
  public StringBuilder visitString(StringValue value) {
    return ValueJson.appendQuoted(out, value.value());
  }

  @Override
  public StringBuilder visitNumber(NumberValue value) {
    return out.append(value.isInfinite() ? "null" : Numbers.format(Numbers.asPlanned(value)));
  }

  @Override
  public StringBuilder visitBoolean(BooleanValue value) {
    return out.append(value.value());
  }

  @Override
  public StringBuilder visitSequence(SequenceValue value) {
    String separator = "[";
    for (Value element : value.elements()) {
      out.append(separator);
      element.accept(this);
      separator = ",";
    }
    return out.append(value.elements().isEmpty() ? "[]" : "]");
  }

  @Override
  public StringBuilder visitMapping(MappingValue value) {
    String separator = "{";
    for (Map.Entry<String, Value> attribute : value.attributes().entrySet()) {
      ValueJson.appendQuoted(out.append(separator), attribute.getKey()).append(':');
      attribute.getValue().accept(this);
      separator = ",";
    }
    return out.append(value.attributes().isEmpty() ? "{}" : "}");
  }

  @Override
  public StringBuilder visitNull(NullValue value) {
    return out.append("null");
  }

  @Override
  public StringBuilder visitUnknown(UnknownValue value) {
    return out.append("null");
  }
}
