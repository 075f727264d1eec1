package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes values of plain JSON. */
final class JsonValues {
  private JsonValues() {}

  static Value value(JsonValue json) {
    if (json instanceof JsonValue.StringValue string) {
      return Value.string(string.text());
    }
    if (json instanceof JsonValue.NumberValue number) {
      return Value.number(number.number());
    }
    if (json instanceof JsonValue.BooleanValue bool) {
      return Value.bool(bool.value());
    }
    if (json instanceof JsonValue.ArrayValue array) {
      return Value.tuple(
          array.elements().stream().map(JsonValues::value).collect(Collectors.toList()));
    }
    if (json instanceof JsonValue.ObjectValue object) {
      Map<String, Value> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, value(member)));
      return Value.object(members);
    }
    return Value.NULL;
  }
}
