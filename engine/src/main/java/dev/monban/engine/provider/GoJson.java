package dev.monban.engine.provider;

import dev.monban.engine.json.JsonValue;
import java.util.Iterator;
import java.util.Map;

/** JSON in the very bytes of Go's {@code encoding/json}, which providers write policies with. */
final class GoJson {
  private final StringBuilder text = new StringBuilder();
  private final boolean indented;
  private int depth;

  private GoJson(boolean indented) {
    this.indented = indented;
  }

  /** Without spaces and line ends. */
  static String compact(JsonValue value) {
    return new GoJson(false).write(value).text.toString();
  }

  /** Two spaces of indentation for each level. */
  static String indented(JsonValue value) {
    return new GoJson(true).write(value).text.toString();
  }

  private GoJson write(JsonValue value) {
    if (value instanceof JsonValue.ObjectValue object) {
      object(object);
    } else if (value instanceof JsonValue.ArrayValue array) {
      array(array);
    } else if (value instanceof JsonValue.StringValue string) {
      quote(string.text());
    } else if (value instanceof JsonValue.NumberValue number) {
      text.append(number.number().toPlainString());
    } else if (value instanceof JsonValue.BooleanValue bool) {
      text.append(bool.value());
    } else {
      text.append("null");
    }
    return this;
  }

  private void object(JsonValue.ObjectValue object) {
    if (object.members().isEmpty()) {
      text.append("{}");
      return;
    }
    open('{');
    for (Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
        members.hasNext(); ) {
      Map.Entry<String, JsonValue> member = members.next();
      quote(member.getKey());
      text.append(indented ? ": " : ":");
      write(member.getValue());
      separate(members.hasNext());
    }
    close('}');
  }

  private void array(JsonValue.ArrayValue array) {
    if (array.elements().isEmpty()) {
      text.append("[]");
      return;
    }
    open('[');
    for (Iterator<JsonValue> elements = array.elements().iterator(); elements.hasNext(); ) {
      write(elements.next());
      separate(elements.hasNext());
    }
    close(']');
  }

  private void open(char bracket) {
    text.append(bracket);
    depth++;
    line();
  }

  private void close(char bracket) {
    depth--;
    line();
    text.append(bracket);
  }

  private void separate(boolean more) {
    if (more) {
      text.append(',');
      line();
    }
  }

  private void line() {
    if (indented) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || "<>&\u2028\u2029".indexOf(c) >= 0) {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
