package dev.monban.engine.testing;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.PolicyMetadata;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the tests of policies.
 *
 * @param policies the policies that were tested, by id
 * @param results by policy, each in the order of its test
 * @param coverage what of the policies ran, if that was watched
 * @param diagnostics what kept policies from being tested
 */
public record TestReport(
    SortedMap<String, PolicyMetadata> policies,
    SortedMap<String, List<CaseResult>> results,
    Optional<Coverage> coverage,
    List<Diagnostic> diagnostics) {

  /** Keeps its own copies. */
  public TestReport {
    policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
    results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many cases and unasked checks there were. */
  public int count() {
    return results.values().stream().mapToInt(List::size).sum();
  }

  /** How many of them failed. */
  public int failed() {
    return (int)
        results.values().stream()
            .flatMap(List::stream)
            .filter(result -> !result.isPassed())
            .count();
  }

  /** Whether policies could not be tested. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
