package dev.monban.engine.testing;

import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the members of a case that is an object; what does not fit becomes a problem. */
final class CaseMembers {
  private static final List<String> NAMES =
      List.of("source", "roots", "files", "complete", "plan", "messages", "parameters");

  private final String title;
  private final JsonValue.ObjectValue object;
  private final List<String> problems;

  CaseMembers(String title, JsonValue.ObjectValue object, List<String> problems) {
    this.title = title;
    this.object = object;
    this.problems = problems;
    object.members().keySet().stream()
        .filter(name -> !NAMES.contains(name))
        .forEach(
            name ->
                problem(
                    "has no member `"
                        + name
                        + "`; "
                        + Suggestion.closest(name, NAMES)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("there are: " + String.join(", ", NAMES) + ".")));
  }

  private void problem(String clause) {
    problems.add("The case \"" + title + "\" " + clause);
  }

  private void expected(String name, String what) {
    problem("takes " + what + " as `" + name + "`.");
  }

  Optional<String> text(String name) {
    @Nullable JsonValue value = object.get(name);
    if (value instanceof JsonValue.StringValue text) {
      return Optional.of(text.text());
    }
    if (value != null) {
      expected(name, "a text");
    }
    return Optional.empty();
  }

  SortedMap<String, String> texts(String name) {
    SortedMap<String, String> texts = new TreeMap<>();
    members(name)
        .members()
        .forEach(
            (key, value) -> {
              if (value instanceof JsonValue.StringValue text) {
                texts.put(key, text.text());
              } else {
                expected(name + "." + key, "a text");
              }
            });
    return texts;
  }

  boolean isTrue(String name, boolean otherwise) {
    @Nullable JsonValue value = object.get(name);
    if (value != null && !(value instanceof JsonValue.BooleanValue)) {
      expected(name, "true or false");
    }
    return value instanceof JsonValue.BooleanValue bool ? bool.value() : otherwise;
  }

  List<String> list(String name) {
    List<String> texts = new ArrayList<>();
    @Nullable JsonValue value = object.get(name);
    if (value instanceof JsonValue.ArrayValue array) {
      for (JsonValue element : array.elements()) {
        if (element instanceof JsonValue.StringValue text) {
          texts.add(text.text());
        } else {
          expected(name, "a list of texts");
        }
      }
    } else if (value != null) {
      expected(name, "a list of texts");
    }
    return texts;
  }

  SortedMap<String, Value> values(String name) {
    SortedMap<String, Value> values = new TreeMap<>();
    members(name).members().forEach((key, value) -> values.put(key, PlainValues.value(value)));
    return values;
  }

  /** A list of changes, or the document that Terraform prints. */
  Optional<JsonValue> plan() {
    @Nullable JsonValue value = object.get("plan");
    if (value == null
        || value instanceof JsonValue.ArrayValue
        || value instanceof JsonValue.ObjectValue) {
      return Optional.ofNullable(value);
    }
    expected("plan", "a list of changes, or the JSON of a plan,");
    return Optional.empty();
  }

  private JsonValue.ObjectValue members(String name) {
    @Nullable JsonValue value = object.get(name);
    if (value instanceof JsonValue.ObjectValue members) {
      return members;
    }
    if (value != null) {
      expected(name, "an object");
    }
    return new JsonValue.ObjectValue(new TreeMap<>());
  }
}
