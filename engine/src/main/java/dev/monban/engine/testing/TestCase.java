package dev.monban.engine.testing;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One case of a policy's test.
 *
 * @param group the verdict that it is there for
 * @param name a sentence
 * @param roots the HCL of each root module, by path
 * @param files further files of the root module {@code .}, by name
 * @param complete whether the roots are the whole fleet
 * @param plan a plan, or its changes; beside root modules it is the plan of the same
 * @param messages the messages of violations that have no place in the fixture
 * @param parameters what is set on the policy
 */
record TestCase(
    Verdict group,
    String name,
    SortedMap<String, String> roots,
    SortedMap<String, String> files,
    boolean complete,
    Optional<JsonValue> plan,
    List<String> messages,
    SortedMap<String, Value> parameters) {

  /** The path of the only root module. */
  static final String ROOT = ".";

  String title() {
    return group.label() + ": " + name;
  }

  /** Whether there is a plan and nothing else. */
  boolean isPlanAlone() {
    return plan.isPresent() && roots.isEmpty();
  }

  /** Every text in which markers can stand: the root modules, and the further files by name. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>(files);
    texts.putAll(roots);
    return texts;
  }

  /** Everything that makes two cases the same, whatever they are called. */
  List<Object> content() {
    return List.of(roots, files, complete, plan, parameters);
  }

  /** The same with other texts. */
  TestCase withRoots(SortedMap<String, String> other) {
    return new TestCase(group, name, other, files, complete, plan, messages, parameters);
  }

  /** The same with another plan. */
  TestCase withPlan(JsonValue other) {
    return new TestCase(
        group, name, roots, files, complete, Optional.of(other), messages, parameters);
  }
}
