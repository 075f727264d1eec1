package dev.monban.engine.provider;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Values with the types that their JSON suggests: arrays as tuples, objects as objects. */
public final class ImpliedValue {
  private ImpliedValue() {}

  /** What {@code json} says; null is a null of no type. */
  public static Value of(JsonValue json) {
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
          array.elements().stream().map(ImpliedValue::of).collect(Collectors.toList()));
    }
    if (json instanceof JsonValue.ObjectValue object) {
      Map<String, Value> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, of(member)));
      return Value.object(members);
    }
    return Value.NULL;
  }
}
