package dev.monban.engine.testing;

import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a policy said about the root modules of a case.
 *
 * @param results in their total order
 * @param problems what kept the case from being run as it is written
 */
record CaseRun(List<PolicyResult> results, List<Problem> problems) {

  /** Whether one of the results has the verdict. */
  boolean has(Verdict verdict) {
    return results.stream().anyMatch(result -> result.verdict() == verdict);
  }

  /** The violations and what is undecided, with their places in the fixture. */
  List<Expectation> findings() {
    List<Expectation> findings = new ArrayList<>();
    for (PolicyResult result : results) {
      if (result.verdict() == Verdict.VIOLATED) {
        findings.add(
            new Expectation(root(result), line(result), result.verdict(), result.message()));
      } else if (result.verdict() == Verdict.UNDECIDED) {
        String origins =
            result.origins().stream().map(Origin::reference).collect(Collectors.joining(", "));
        findings.add(new Expectation(root(result), line(result), result.verdict(), origins));
      }
    }
    return findings;
  }

  /**
   * Another file than the root module's main one goes by its own name; a fleet's finding is about
   * the root module of the fact that it points to.
   */
  private static String root(PolicyResult result) {
    String file = result.range().map(range -> range.file().path()).orElse(Fixture.FILE);
    if (!file.equals(Fixture.FILE)) {
      return file.startsWith("./") ? file.substring(2) : file;
    }
    return result
        .input()
        .orElseGet(
            () -> result.related().stream().findFirst().map(first -> first.text()).orElse(""));
  }

  private static int line(PolicyResult result) {
    return result.range().map(range -> range.startPosition().line()).orElse(0);
  }

  /** The verdict on each thing that is judged; of several the worst. */
  SortedMap<String, Verdict> verdicts() {
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    results.forEach(
        result ->
            verdicts.merge(
                subject(result),
                result.verdict(),
                (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return verdicts;
  }

  /** What {@code result} is about, in the same words for a root module and its plan. */
  static String subject(PolicyResult result) {
    String root =
        result
            .input()
            .filter(input -> !input.equals(TestCase.ROOT) && !input.equals(PlannedFixture.PATH))
            .orElse("");
    String resource = result.resource().orElse("");
    return root.isEmpty() || resource.isEmpty() ? root + resource : root + " " + resource;
  }
}
