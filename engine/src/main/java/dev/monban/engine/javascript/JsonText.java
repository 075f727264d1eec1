package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonWriter;
import java.io.StringWriter;

/** Single texts as JSON. */
final class JsonText {
  private JsonText() {}

  /** {@code text} between quotation marks. */
  static String quote(String text) {
    StringWriter quoted = new StringWriter();
    JsonWriter.compact(quoted).value(text).flush();
    return quoted.toString();
  }
}
