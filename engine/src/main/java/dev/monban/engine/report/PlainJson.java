package dev.monban.engine.report;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.io.StringWriter;

/** Values as plain JSON; what is unknown or sensitive is null. */
public final class PlainJson {
  private PlainJson() {}

  /** {@code value} on one line. */
  public static String text(Value value) {
    StringWriter text = new StringWriter();
    JsonWriter json = JsonWriter.compact(text);
    write(json, value);
    json.flush();
    return text.toString();
  }

  static void write(JsonWriter json, Value value) {
    if (value.marks().sensitive()) {
      json.nullValue();
    } else if (value instanceof StringValue text) {
      json.value(text.value());
    } else if (value instanceof NumberValue number) {
      json.value(number.value());
    } else if (value instanceof BooleanValue bool) {
      json.value(bool.value());
    } else if (value instanceof SequenceValue sequence) {
      json.startArray();
      sequence.elements().forEach(element -> write(json, element));
      json.endArray();
    } else if (value instanceof MappingValue mapping) {
      json.startObject();
      mapping.attributes().forEach((name, element) -> write(json.name(name), element));
      json.endObject();
    } else {
      json.nullValue();
    }
  }
}
