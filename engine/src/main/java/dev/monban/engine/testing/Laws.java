package dev.monban.engine.testing;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds for every policy, on every case. */
final class Laws {
  private final CaseRunner runner;

  Laws(CaseRunner runner) {
    this.runner = runner;
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
            Collections.emptySortedMap(),
            true,
            Optional.empty(),
            List.of(),
            Collections.emptySortedMap());
    return Comparison.failures(empty, runner.run(empty), CasePlaces.NOWHERE);
  }

  /** The order of blocks, or of a plan's changes, does not matter. */
  List<String> orderDoesNotMatter(TestCase test, CaseRun original) {
    SortedSet<String> before = summary(original);
    SortedSet<String> after = summary(runner.run(reversed(test)));
    return before.equals(after)
        ? List.of()
        : List.of(
            "In another order of the "
                + (test.isPlanAlone() ? "changes" : "blocks")
                + " something else is found:\n  "
                + String.join("\n  ", before)
                + "\n  instead:\n  "
                + String.join("\n  ", after));
  }

  private static TestCase reversed(TestCase test) {
    if (test.isPlanAlone()) {
      return test.plan()
          .filter(JsonValue.ArrayValue.class::isInstance)
          .map(plan -> test.withPlan(PlanVariations.reversed((JsonValue.ArrayValue) plan)))
          .orElse(test);
    }
    SortedMap<String, String> roots = new TreeMap<>();
    test.roots().forEach((root, source) -> roots.put(root, Variations.reversed(source)));
    return test.withRoots(roots);
  }

  private static SortedSet<String> summary(CaseRun run) {
    return run.results().stream()
        .map(
            result ->
                CaseRun.subject(result) + ": " + result.verdict().label() + " " + result.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is known less never turns a verdict into its opposite. */
  List<String> unknownNeverDecides(TestCase test, CaseRun original, CasePlaces places) {
    SortedMap<String, Verdict> before = original.verdicts();
    List<String> failures = new ArrayList<>();
    for (Map.Entry<String, String> root : test.roots().entrySet()) {
      for (Variations.Unknowing unknowing : Variations.unknowing(root.getValue())) {
        SortedMap<String, String> roots = new TreeMap<>(test.roots());
        roots.put(root.getKey(), unknowing.source());
        String what =
            "%s: `%s` not known"
                .formatted(places.line(root.getKey(), unknowing.line()), unknowing.attribute());
        turned(before, runner.run(test.withRoots(roots)), what, failures);
      }
    }
    if (test.isPlanAlone()
        && test.plan().orElse(JsonValue.NULL) instanceof JsonValue.ArrayValue plan) {
      for (PlanVariations.Unknowing unknowing : PlanVariations.unknowing(plan)) {
        turned(
            before,
            runner.run(test.withPlan(unknowing.plan())),
            "`%s` not known".formatted(unknowing.path()),
            failures);
      }
    }
    return failures;
  }

  private static void turned(
      SortedMap<String, Verdict> before, CaseRun run, String what, List<String> failures) {
    run.verdicts()
        .forEach(
            (subject, verdict) -> {
              Verdict was = before.get(subject);
              if (was != null && isOpposite(was, verdict)) {
                failures.add(
                    "%s makes %s %s, which was %s."
                        .formatted(
                            what,
                            subject.isEmpty() ? "the verdict" : subject,
                            verdict.label(),
                            was.label()));
              }
            });
  }

  private static boolean isOpposite(Verdict before, Verdict after) {
    return after == Verdict.FAILED
        || before == Verdict.VIOLATED && after == Verdict.SATISFIED
        || before == Verdict.SATISFIED && after == Verdict.VIOLATED;
  }

  /** Where there is a plan beside the source, both are judged alike. */
  List<String> planIsJudgedAlike(TestCase test, CaseRun original) {
    if (test.plan().isEmpty() || test.roots().isEmpty()) {
      return List.of();
    }
    CaseRun planned = runner.runPlan(test, test.plan().get());
    List<String> failures = new ArrayList<>();
    planned.problems().forEach(problem -> failures.add(problem.text()));
    SortedMap<String, Verdict> source = original.verdicts();
    SortedMap<String, Verdict> plan = planned.verdicts();
    SortedSet<String> subjects = new TreeSet<>(source.keySet());
    subjects.addAll(plan.keySet());
    for (String subject : subjects) {
      Verdict one = source.getOrDefault(subject, Verdict.NOT_APPLICABLE);
      Verdict other = plan.getOrDefault(subject, Verdict.NOT_APPLICABLE);
      if (one != other) {
        failures.add(
            "%s is %s from source, and %s from the plan."
                .formatted(
                    subject.isEmpty() ? "The verdict" : subject, one.label(), other.label()));
      }
    }
    return failures;
  }
}
