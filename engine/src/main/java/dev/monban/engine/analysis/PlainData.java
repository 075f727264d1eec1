package dev.monban.engine.analysis;

import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON that users write into options, as values: arrays as tuples, objects as objects. */
final class PlainData {
  private PlainData() {}

  /** What {@code text} says as JSON; where it is not JSON, the text itself. */
  static Value ofText(String text) {
    try {
      return of(JsonValue.parse(text));
    } catch (JsonSyntaxException notJson) {
      return Value.string(text);
    }
  }

  private static Value of(JsonValue json) {
    if (json instanceof JsonValue.ObjectValue object) {
      Map<String, Value> attributes = new LinkedHashMap<>();
      object.members().forEach((name, value) -> attributes.put(name, of(value)));
      return Value.object(attributes);
    }
    if (json instanceof JsonValue.ArrayValue array) {
      List<Value> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(of(element)));
      return Value.tuple(elements);
    }
    if (json instanceof JsonValue.StringValue string) {
      return Value.string(string.text());
    }
    if (json instanceof JsonValue.NumberValue number) {
      return Value.number(number.number());
    }
    if (json instanceof JsonValue.BooleanValue bool) {
      return Value.bool(bool.value());
    }
    return Value.nullOf(Type.DYNAMIC);
  }
}
