package dev.monban.engine.testing;

import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares what a case expects with what was found. */
final class Comparison {
  private final TestCase test;
  private final CaseRun run;
  private final CasePlaces places;
  private final List<String> failures = new ArrayList<>();

  private Comparison(TestCase test, CaseRun run, CasePlaces places) {
    this.test = test;
    this.run = run;
    this.places = places;
  }

  /** What is not as {@code test}, which stands at {@code places}, says. */
  static List<String> failures(TestCase test, CaseRun run, CasePlaces places) {
    Comparison comparison = new Comparison(test, run, places);
    run.problems()
        .forEach(
            problem ->
                comparison.failures.add(
                    places.line(problem.root(), problem.line()) + ": " + problem.text()));
    comparison.refuseBroken();
    comparison.compareFindings();
    if (comparison.failures.isEmpty()) {
      comparison.requireGroup();
    }
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
    test.texts().forEach((root, source) -> expected.addAll(Expectation.read(root, source)));
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
      messages.forEach(
          message -> missing.add(new Expectation(TestCase.ROOT, 0, Verdict.VIOLATED, message)));
      failures.add(Difference.text(missing, unexpected, places));
    }
  }

  /** A plan and a fleet have no line for a marker of what is undecided. */
  private boolean isUndecidedWithoutPlace(Expectation found) {
    return found.verdict() == Verdict.UNDECIDED
        && found.line() == 0
        && test.group() == Verdict.UNDECIDED
        && (test.isPlanAlone() || found.root().isEmpty());
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
