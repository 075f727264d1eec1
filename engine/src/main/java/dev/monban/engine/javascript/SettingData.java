package dev.monban.engine.javascript;

import dev.monban.engine.settings.Setting;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings as values: what YAML calls a number or a bool is one. */
final class SettingData {
  private SettingData() {}

  static Value value(Setting setting) {
    if (setting instanceof Setting.Mapping mapping) {
      Map<String, Value> members = new LinkedHashMap<>();
      mapping.members().forEach((name, member) -> members.put(name, value(member.value())));
      return Value.object(members);
    }
    if (setting instanceof Setting.Sequence sequence) {
      return Value.tuple(sequence.elements().stream().map(SettingData::value).toList());
    }
    return value((Setting.Scalar) setting);
  }

  private static Value value(Setting.Scalar scalar) {
    if (scalar.isNull()) {
      return Value.NULL;
    }
    if (scalar.isBoolean()) {
      return Value.bool(scalar.text().equals("true"));
    }
    return scalar.number().<Value>map(Value::number).orElseGet(() -> Value.string(scalar.text()));
  }
}
