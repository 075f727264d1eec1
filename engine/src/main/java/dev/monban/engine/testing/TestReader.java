package dev.monban.engine.testing;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a policy's test from what its file exports. */
final class TestReader {
  private static final Map<String, Verdict> GROUPS = groups();
  private static final List<String> MEMBERS =
      List.of("source", "roots", "files", "complete", "plan", "messages", "parameters");

  private final List<TestCase> cases = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String alwaysDecided = "";

  private TestReader() {}

  private static SortedMap<String, Verdict> groups() {
    SortedMap<String, Verdict> groups = new TreeMap<>();
    groups.put("satisfied", Verdict.SATISFIED);
    groups.put("violated", Verdict.VIOLATED);
    groups.put("undecided", Verdict.UNDECIDED);
    groups.put("notApplicable", Verdict.NOT_APPLICABLE);
    return groups;
  }

  static PolicyTest read(JsonValue exported) {
    TestReader reader = new TestReader();
    if (exported instanceof JsonValue.ObjectValue test) {
      test.members().forEach(reader::group);
    } else {
      reader.problems.add("The default export is not an object.");
    }
    return new PolicyTest(reader.cases, reader.alwaysDecided, reader.problems);
  }

  private void group(String name, JsonValue value) {
    Verdict verdict = GROUPS.get(name);
    if (verdict == null) {
      problems.add("There is no group `" + name + "`; there are: " + GROUPS.keySet() + ".");
    } else if (value instanceof JsonValue.ObjectValue group) {
      group.members().forEach((title, text) -> member(verdict, title, text));
    } else {
      problems.add("`" + name + "` is not an object of cases.");
    }
  }

  private void member(Verdict group, String name, JsonValue value) {
    if (group == Verdict.UNDECIDED
        && name.equals("impossible")
        && value instanceof JsonValue.StringValue reason) {
      alwaysDecided = reason.text();
    } else if (value instanceof JsonValue.StringValue text) {
      SortedMap<String, String> roots = new TreeMap<>();
      roots.put(TestCase.ROOT, text.text());
      cases.add(
          new TestCase(group, name, roots, none(), true, List.of(), List.of(), new TreeMap<>()));
    } else if (value instanceof JsonValue.ObjectValue object) {
      cases.add(detailed(group, name, object));
    } else {
      problems.add("The case \"" + name + "\" is neither a text nor an object.");
    }
  }

  private TestCase detailed(Verdict group, String name, JsonValue.ObjectValue object) {
    object.members().keySet().stream()
        .filter(member -> !MEMBERS.contains(member))
        .forEach(
            member ->
                problems.add(
                    "The case \""
                        + name
                        + "\" has a member `"
                        + member
                        + "`; there are: "
                        + MEMBERS
                        + "."));
    SortedMap<String, String> roots = new TreeMap<>(texts(object.get("roots")));
    if (object.get("source") instanceof JsonValue.StringValue source) {
      roots.put(TestCase.ROOT, source.text());
    }
    return new TestCase(
        group,
        name,
        roots,
        texts(object.get("files")),
        !(object.get("complete") instanceof JsonValue.BooleanValue complete) || complete.value(),
        object.get("plan") instanceof JsonValue.ArrayValue plan ? plan.elements() : List.of(),
        messages(object.get("messages")),
        values(object.get("parameters")));
  }

  private static SortedMap<String, String> none() {
    return Collections.emptySortedMap();
  }

  private static SortedMap<String, String> texts(@Nullable JsonValue value) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (value instanceof JsonValue.ObjectValue object) {
      object
          .members()
          .forEach(
              (name, text) -> {
                if (text instanceof JsonValue.StringValue string) {
                  texts.put(name, string.text());
                }
              });
    }
    return texts;
  }

  private static List<String> messages(@Nullable JsonValue value) {
    List<String> messages = new ArrayList<>();
    if (value instanceof JsonValue.ArrayValue array) {
      for (JsonValue element : array.elements()) {
        if (element instanceof JsonValue.StringValue text) {
          messages.add(text.text());
        }
      }
    }
    return messages;
  }

  private static SortedMap<String, Value> values(@Nullable JsonValue value) {
    SortedMap<String, Value> values = new TreeMap<>();
    if (value instanceof JsonValue.ObjectValue object) {
      object.members().forEach((name, member) -> values.put(name, PlainValues.value(member)));
    }
    return values;
  }
}
