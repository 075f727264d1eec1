package dev.monban.engine.testing;

import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds for every policy, on every case. */
final class Laws {
  private final PolicyRunner runner;
  private final Policy policy;

  Laws(PolicyRunner runner, Policy policy) {
    this.runner = runner;
    this.policy = policy;
  }

  /** An empty root module is not judged. */
  List<String> emptyIsNotApplicable() {
    SortedMap<String, String> roots = new TreeMap<>();
    roots.put(TestCase.ROOT, "");
    TestCase empty =
        new TestCase(
            Verdict.NOT_APPLICABLE,
            "empty",
            roots,
            new TreeMap<>(),
            true,
            List.of(),
            List.of(),
            new TreeMap<>());
    return Comparison.failures(empty, CaseRun.of(runner, policy, empty));
  }

  /** The order of blocks does not matter. */
  List<String> orderDoesNotMatter(TestCase test, CaseRun original) {
    SortedMap<String, String> roots = new TreeMap<>();
    test.roots().forEach((root, source) -> roots.put(root, Variations.reversed(source)));
    SortedSet<String> before = summary(original);
    SortedSet<String> after = summary(CaseRun.of(runner, policy, test.withRoots(roots)));
    return before.equals(after)
        ? List.of()
        : List.of(
            "In another order of the blocks something else is found:\n  "
                + String.join("\n  ", before)
                + "\n  instead:\n  "
                + String.join("\n  ", after));
  }

  private static SortedSet<String> summary(CaseRun run) {
    return run.results().stream()
        .map(result -> subject(result) + ": " + result.verdict().label() + " " + result.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is known less never turns a verdict into its opposite. */
  List<String> unknownNeverDecides(TestCase test, CaseRun original) {
    SortedMap<String, Verdict> before = verdicts(original);
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, String> root : test.roots().entrySet()) {
      for (Variations.Unknowing unknowing : Variations.unknowing(root.getValue())) {
        SortedMap<String, String> roots = new TreeMap<>(test.roots());
        roots.put(root.getKey(), unknowing.source());
        verdicts(CaseRun.of(runner, policy, test.withRoots(roots)))
            .forEach(
                (subject, verdict) -> {
                  Verdict was = before.get(subject);
                  if (was != null && isOpposite(was, verdict)) {
                    failures.add(
                        "`%s` on line %d not known makes %s %s, which was %s."
                            .formatted(
                                unknowing.attribute(),
                                unknowing.line(),
                                subject.isEmpty() ? "the verdict" : subject,
                                verdict.label(),
                                was.label()));
                  }
                });
      }
    }
    return failures;
  }

  private static boolean isOpposite(Verdict before, Verdict after) {
    return after == Verdict.FAILED
        || before == Verdict.VIOLATED && after == Verdict.SATISFIED
        || before == Verdict.SATISFIED && after == Verdict.VIOLATED;
  }

  /** The verdict on each thing that is judged; of several the worst. */
  private static SortedMap<String, Verdict> verdicts(CaseRun run) {
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    run.results()
        .forEach(
            result ->
                verdicts.merge(
                    subject(result),
                    result.verdict(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return verdicts;
  }

  private static String subject(PolicyResult result) {
    String root = result.input().filter(input -> !input.equals(TestCase.ROOT)).orElse("");
    String resource = result.resource().orElse("");
    return root.isEmpty() || resource.isEmpty() ? root + resource : root + " " + resource;
  }
}
