package dev.monban.engine.javascript;

import dev.monban.engine.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the plain members of a policy, each of the kind that it must be. */
final class MemberReader {

  /** Takes a problem: the member of the policy, what is wrong, and what to do. */
  interface Problems {
    void add(Optional<String> member, String detail, String hint);
  }

  private final Map<String, JsonValue> members;
  private final Problems problems;

  MemberReader(Map<String, JsonValue> members, Problems problems) {
    this.members = members;
    this.problems = problems;
  }

  Optional<JsonValue> find(String name) {
    return Optional.ofNullable(members.get(name)).filter(value -> value != JsonValue.NULL);
  }

  String text(String name) {
    return optional(name).orElse("");
  }

  Optional<String> optional(String name) {
    Optional<JsonValue> value = find(name);
    if (value.isPresent() && !(value.get() instanceof JsonValue.StringValue)) {
      problems.add(
          Optional.of(name), "`" + name + "` is not a text", "Write: " + name + ": \"…\",");
    }
    return value
        .filter(JsonValue.StringValue.class::isInstance)
        .map(text -> ((JsonValue.StringValue) text).text());
  }

  List<String> list(String name) {
    Optional<JsonValue> value = find(name);
    Optional<List<String>> texts = value.flatMap(MemberReader::texts);
    if (value.isPresent() && texts.isEmpty()) {
      problems.add(
          Optional.of(name),
          "`" + name + "` is not a list of texts",
          "Write: " + name + ": [\"…\"],");
    }
    return texts.orElse(List.of());
  }

  SortedMap<String, List<String>> lists(String name) {
    SortedMap<String, List<String>> lists = new TreeMap<>();
    Optional<JsonValue> value = find(name);
    boolean right = value.isEmpty() || value.get() instanceof JsonValue.ObjectValue;
    if (value.isPresent() && value.get() instanceof JsonValue.ObjectValue object) {
      for (Map.Entry<String, JsonValue> entry : object.members().entrySet()) {
        Optional<List<String>> texts = texts(entry.getValue());
        right &= texts.isPresent();
        lists.put(entry.getKey(), texts.orElse(List.of()));
      }
    }
    if (!right) {
      problems.add(
          Optional.of(name),
          "`" + name + "` is not an object of lists of texts",
          "Write: " + name + ": { name: [\"…\"] },");
    }
    return Collections.unmodifiableSortedMap(lists);
  }

  /** The texts of a list that holds nothing else. */
  static Optional<List<String>> texts(JsonValue value) {
    if (!(value instanceof JsonValue.ArrayValue array)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      if (!(element instanceof JsonValue.StringValue text)) {
        return Optional.empty();
      }
      texts.add(text.text());
    }
    return Optional.of(Collections.unmodifiableList(texts));
  }
}
