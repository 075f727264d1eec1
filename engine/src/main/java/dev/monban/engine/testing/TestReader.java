package dev.monban.engine.testing;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a policy's test from what its file exports. */
final class TestReader {
  private static final Map<String, Verdict> GROUPS = groups();
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
          new TestCase(
              group,
              name,
              roots,
              Collections.emptySortedMap(),
              true,
              Optional.empty(),
              List.of(),
              Collections.emptySortedMap()));
    } else if (value instanceof JsonValue.ObjectValue object) {
      cases.add(detailed(group, name, object));
    } else {
      problems.add("The case \"" + name + "\" is neither a text nor an object.");
    }
  }

  private TestCase detailed(Verdict group, String name, JsonValue.ObjectValue object) {
    CaseMembers members = new CaseMembers(name, object, problems);
    SortedMap<String, String> roots = new TreeMap<>(members.texts("roots"));
    members.text("source").ifPresent(source -> roots.put(TestCase.ROOT, source));
    Optional<JsonValue> plan = members.plan();
    if (roots.isEmpty() && plan.isEmpty()) {
      problems.add("The case \"" + name + "\" has neither `source` nor `roots` nor `plan`.");
    }
    return new TestCase(
        group,
        name,
        roots,
        members.texts("files"),
        members.isTrue("complete", true),
        plan,
        members.list("messages"),
        members.values("parameters"));
  }
}
