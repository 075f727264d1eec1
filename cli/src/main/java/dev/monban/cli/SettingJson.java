package dev.monban.cli;

import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.settings.Setting;
import java.io.StringWriter;

/** Writes a setting as JSON: what YAML calls a number or a bool is one. */
final class SettingJson {
  private SettingJson() {}

  static String text(Setting setting) {
    StringWriter text = new StringWriter();
    JsonWriter writer = JsonWriter.compact(text);
    write(setting, writer);
    writer.flush();
    return text.toString();
  }

  private static void write(Setting setting, JsonWriter writer) {
    if (setting instanceof Setting.Mapping mapping) {
      writer.startObject();
      mapping.members().forEach((name, member) -> write(member.value(), writer.name(name)));
      writer.endObject();
    } else if (setting instanceof Setting.Sequence sequence) {
      writer.startArray();
      sequence.elements().forEach(element -> write(element, writer));
      writer.endArray();
    } else if (setting instanceof Setting.Scalar scalar) {
      write(scalar, writer);
    }
  }

  private static void write(Setting.Scalar scalar, JsonWriter writer) {
    if (scalar.isNull()) {
      writer.nullValue();
    } else if (scalar.isBoolean()) {
      writer.value(scalar.text().equals("true"));
    } else {
      scalar.number().ifPresentOrElse(writer::value, () -> writer.value(scalar.text()));
    }
  }
}
