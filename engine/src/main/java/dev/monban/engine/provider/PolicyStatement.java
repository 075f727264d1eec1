package dev.monban.engine.provider;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.CodePoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One statement of an IAM policy.
 *
 * @param lists {@code Action}, {@code NotAction}, {@code Resource}, {@code NotResource} in this
 *     order, as far as present
 */
record PolicyStatement(
    String sid,
    String effect,
    Map<String, JsonValue> lists,
    List<Principal> principals,
    List<Principal> notPrincipals,
    List<Condition> conditions) {

  /** Identifiers of one kind: a text, or an array of texts. */
  record Principal(String type, JsonValue identifiers) {}

  /** A test of a variable against values: a text, or an array of texts. */
  record Condition(String test, String variable, JsonValue values) {}

  /** As the provider writes it, member by member in its order. */
  JsonValue toJson() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (!sid.isEmpty()) {
      members.put("Sid", text(sid));
    }
    if (!effect.isEmpty()) {
      members.put("Effect", text(effect));
    }
    members.putAll(lists);
    if (!principals.isEmpty()) {
      members.put("Principal", principals(principals));
    }
    if (!notPrincipals.isEmpty()) {
      members.put("NotPrincipal", principals(notPrincipals));
    }
    if (!conditions.isEmpty()) {
      members.put("Condition", conditionsByTest());
    }
    return new JsonValue.ObjectValue(members);
  }

  private static JsonValue principals(List<Principal> principals) {
    if (principals.size() == 1 && isEverybody(principals.get(0))) {
      return text("*");
    }
    SortedMap<String, JsonValue> byType = new TreeMap<>();
    for (Principal principal : principals) {
      byType.merge(
          principal.type(), reversed(principal.identifiers()), PolicyStatement::concatenated);
    }
    return new JsonValue.ObjectValue(byType);
  }

  private static boolean isEverybody(Principal principal) {
    List<JsonValue> identifiers = elements(principal.identifiers());
    return principal.type().equals("*")
        && identifiers.size() == 1
        && identifiers.get(0).equals(text("*"));
  }

  private JsonValue conditionsByTest() {
    SortedMap<String, SortedMap<String, JsonValue>> byTest = new TreeMap<>();
    for (Condition condition : conditions) {
      byTest
          .computeIfAbsent(condition.test(), test -> new TreeMap<>())
          .merge(condition.variable(), condition.values(), PolicyStatement::concatenated);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    byTest.forEach((test, variables) -> members.put(test, new JsonValue.ObjectValue(variables)));
    return new JsonValue.ObjectValue(members);
  }

  /** Arrays of texts are written from the last to the first. */
  static JsonValue reversed(JsonValue value) {
    if (!(value instanceof JsonValue.ArrayValue array)) {
      return value;
    }
    List<JsonValue> elements = new ArrayList<>(array.elements());
    elements.sort((left, right) -> CodePoints.ORDER.compare(textOf(right), textOf(left)));
    return new JsonValue.ArrayValue(elements);
  }

  private static JsonValue concatenated(JsonValue first, JsonValue second) {
    List<JsonValue> all = new ArrayList<>(elements(first));
    all.addAll(elements(second));
    return new JsonValue.ArrayValue(all);
  }

  private static List<JsonValue> elements(JsonValue value) {
    return value instanceof JsonValue.ArrayValue array ? array.elements() : List.of(value);
  }

  private static String textOf(JsonValue value) {
    return value instanceof JsonValue.StringValue string ? string.text() : "";
  }

  private static JsonValue text(String text) {
    return new JsonValue.StringValue(text);
  }
}
