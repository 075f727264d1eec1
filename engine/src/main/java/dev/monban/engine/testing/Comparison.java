package dev.monban.engine.testing;

import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Compares what a case expects with what was found. */
final class Comparison {
  private final TestCase test;
  private final CaseRun run;
  private final List<String> failures = new ArrayList<>();

  private Comparison(TestCase test, CaseRun run) {
    this.test = test;
    this.run = run;
  }

  /** What is not as {@code test} says. */
  static List<String> failures(TestCase test, CaseRun run) {
    Comparison comparison = new Comparison(test, run);
    comparison.failures.addAll(run.errors());
    comparison.refuseBroken();
    comparison.compareFindings();
    comparison.requireGroup();
    return comparison.failures;
  }

  private void refuseBroken() {
    for (PolicyResult result : run.results()) {
      if (result.verdict() == Verdict.FAILED) {
        failures.add(
            "The policy failed"
                + result.resource().map(resource -> " on " + resource).orElse("")
                + ": "
                + result.message()
                + result.range().map(range -> " (" + range + ")").orElse(""));
      }
    }
  }

  private void compareFindings() {
    List<Expectation> expected = new ArrayList<>();
    test.roots().forEach((root, source) -> expected.addAll(Expectation.read(root, source)));
    List<Expectation> unexpected = new ArrayList<>(run.findings());
    List<Expectation> missing = new ArrayList<>();
    List<String> messages = new ArrayList<>(test.messages());
    for (Expectation wanted : expected) {
      if (!remove(unexpected, wanted)) {
        missing.add(wanted);
      }
    }
    unexpected.removeIf(
        found ->
            found.verdict() == Verdict.VIOLATED
                && found.line() == 0
                && messages.remove(found.text()));
    unexpected.removeIf(found -> isUndecidedWithoutPlace(found));
    if (!missing.isEmpty() || !unexpected.isEmpty() || !messages.isEmpty()) {
      failures.add(difference(missing, messages, unexpected));
    }
  }

  /** A plan and a fleet have no line for a marker of what is undecided. */
  private boolean isUndecidedWithoutPlace(Expectation found) {
    return found.verdict() == Verdict.UNDECIDED
        && found.line() == 0
        && test.group() == Verdict.UNDECIDED
        && (test.isPlan() || found.root().isEmpty());
  }

  private static boolean remove(List<Expectation> found, Expectation wanted) {
    for (int i = 0; i < found.size(); i++) {
      Expectation candidate = found.get(i);
      boolean text =
          wanted.verdict() == Verdict.UNDECIDED
              ? Arrays.asList(candidate.text().split(", ", -1)).contains(wanted.text())
              : candidate.text().equals(wanted.text());
      if (text
          && candidate.verdict() == wanted.verdict()
          && candidate.line() == wanted.line()
          && candidate.root().equals(wanted.root())) {
        found.remove(i);
        return true;
      }
    }
    return false;
  }

  private static String difference(
      List<Expectation> missing, List<String> messages, List<Expectation> unexpected) {
    StringBuilder text = new StringBuilder("What is found is not what is expected:");
    Collections.sort(missing);
    Collections.sort(unexpected);
    missing.forEach(wanted -> text.append("\n  - ").append(wanted));
    messages.forEach(message -> text.append("\n  - violation: ").append(message));
    unexpected.forEach(found -> text.append("\n  + ").append(found));
    return text.toString();
  }

  private void requireGroup() {
    Verdict group = test.group();
    if (group == Verdict.NOT_APPLICABLE) {
      for (PolicyResult result : run.results()) {
        if (result.verdict() != Verdict.NOT_APPLICABLE) {
          failures.add("The verdict is " + result.verdict().label() + ", not not_applicable.");
          return;
        }
      }
    } else if (!run.has(group)) {
      failures.add("No verdict is " + group.label() + ".");
    } else if (group == Verdict.SATISFIED
        && (run.has(Verdict.VIOLATED) || run.has(Verdict.UNDECIDED))) {
      failures.add("A case of satisfied may hold nothing that is violated or undecided.");
    }
  }
}
