package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;

/** Writes a value as JSON; what is unknown or sensitive is null. */
final class ValueOutput implements Value.Visitor<JsonWriter> {
  private final JsonWriter json;

  ValueOutput(JsonWriter json) {
    this.json = json;
  }

  @Override
  public JsonWriter visitString(StringValue value) {
    return value.marks().sensitive() ? json.nullValue() : json.value(value.value());
  }

  @Override
  public JsonWriter visitNumber(NumberValue value) {
    BigDecimal number = value.value();
    return value.marks().sensitive() ? json.nullValue() : json.value(number);
  }

  @Override
  public JsonWriter visitBoolean(BooleanValue value) {
    return value.marks().sensitive() ? json.nullValue() : json.value(value.value());
  }

  @Override
  public JsonWriter visitSequence(SequenceValue value) {
    if (value.marks().sensitive()) {
      return json.nullValue();
    }
    json.startArray();
    value.elements().forEach(element -> element.accept(this));
    return json.endArray();
  }

  @Override
  public JsonWriter visitMapping(MappingValue value) {
    if (value.marks().sensitive()) {
      return json.nullValue();
    }
    json.startObject();
    value
        .attributes()
        .forEach(
            (name, attribute) -> {
              json.name(name);
              attribute.accept(this);
            });
    return json.endObject();
  }

  @Override
  public JsonWriter visitNull(NullValue value) {
    return json.nullValue();
  }

  @Override
  public JsonWriter visitUnknown(UnknownValue value) {
    return json.nullValue();
  }
}
