package dev.monban.engine.testing;

import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.Verdict;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first violated and the first satisfied case of a policy's test.
 *
 * @param avoid what the policy finds
 * @param prefer what it is content with
 */
public record PolicyExamples(Optional<Example> avoid, Optional<Example> prefer) {

  /** The examples of {@code policy}; empty where it has no test. */
  public static PolicyExamples of(JavaScriptPolicies policies, Policy policy) {
    Optional<PolicyTest> test = policies.test(policy).result().map(TestReader::read);
    return new PolicyExamples(
        test.flatMap(cases -> first(cases, Verdict.VIOLATED)),
        test.flatMap(cases -> first(cases, Verdict.SATISFIED)));
  }

  private static Optional<Example> first(PolicyTest test, Verdict group) {
    return test.cases().stream()
        .filter(one -> one.group() == group)
        .findFirst()
        .map(PolicyExamples::example);
  }

  private static Example example(TestCase test) {
    if (test.isPlanAlone()) {
      return new Example(test.name(), "json", json(test.plan().orElse(JsonValue.NULL)));
    }
    boolean single = test.roots().size() == 1 && test.files().isEmpty();
    String text =
        test.texts().entrySet().stream()
            .map(
                file -> (single ? "" : "# " + name(file.getKey()) + "\n") + dedent(file.getValue()))
            .collect(Collectors.joining("\n\n"));
    return new Example(test.name(), "hcl", text);
  }

  private static String name(String file) {
    return file.equals(TestCase.ROOT) ? Fixture.FILE : file;
  }

  private static String json(JsonValue value) {
    StringWriter text = new StringWriter();
    JsonWriter.pretty(text).value(value).flush();
    return text.toString();
  }

  /** Without empty lines around it and the spaces that all lines begin with. */
  private static String dedent(String text) {
    List<String> lines = text.lines().collect(Collectors.toList());
    int indentation =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? "" : line.substring(indentation).stripTrailing())
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
