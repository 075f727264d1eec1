package dev.monban.engine.analysis;

import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.ImpliedValue;
import dev.monban.engine.value.Value;

/** JSON that users write into options, as values: arrays as tuples, objects as objects. */
final class PlainData {
  private PlainData() {}

  /** What {@code text} says as JSON; where it is not JSON, the text itself. */
  static Value ofText(String text) {
    try {
      return ImpliedValue.of(JsonValue.parse(text));
    } catch (JsonSyntaxException notJson) {
      return Value.string(text);
    }
  }
}
