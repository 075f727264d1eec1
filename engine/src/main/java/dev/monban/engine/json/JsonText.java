package dev.monban.engine.json;

import java.io.StringWriter;

/** Single texts as JSON. */
public final class JsonText {
  private JsonText() {}

  /** {@code text} between quotation marks. */
  public static String quote(String text) {
    StringWriter quoted = new StringWriter();
    JsonWriter.compact(quoted).value(text).flush();
    return quoted.toString();
  }
}
