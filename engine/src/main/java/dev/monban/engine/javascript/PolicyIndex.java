package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.json.JsonWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the policies of a pack say of themselves, written down, so that a run knows them without
 * JavaScript.
 */
final class PolicyIndex {

  /** Its name in the pack. */
  static final String FILE = "index.json";

  private PolicyIndex() {}

  /** The descriptions by the path of the policy. */
  static SortedMap<String, JsonValue> parse(String text) {
    SortedMap<String, JsonValue> descriptions = new TreeMap<>();
    try {
      if (JsonValue.parse(text) instanceof JsonValue.ObjectValue index) {
        descriptions.putAll(index.members());
      }
    } catch (JsonSyntaxException broken) {
      throw new IllegalStateException("the index of the built-in policies is broken", broken);
    }
    return Collections.unmodifiableSortedMap(descriptions);
  }

  /** The text of an index. */
  static String write(Map<String, JsonValue> descriptions) {
    StringWriter text = new StringWriter();
    JsonWriter.pretty(text).value(new JsonValue.ObjectValue(new TreeMap<>(descriptions))).flush();
    return text + "\n";
  }
}
