package dev.monban.engine.policy;

import dev.monban.engine.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that a run found.
 *
 * @param results all verdicts, in their total order
 * @param policies the metadata of every policy that was run, by id
 * @param secrets what writers may not print, wherever they take their text from
 */
public record Report(
    List<ReportedInput> inputs,
    List<PolicyResult> results,
    SortedMap<String, PolicyMetadata> policies,
    Assurance assurance,
    List<Diagnostic> diagnostics,
    Secrets secrets) {

  /** Brings the results into their order. */
  public Report {
    List<PolicyResult> sorted = new ArrayList<>(results);
    Collections.sort(sorted);
    results = Collections.unmodifiableList(sorted);
  }

  /** How many results have each verdict; every verdict is there. */
  public SortedMap<Verdict, Integer> summary() {
    SortedMap<Verdict, Integer> counts = new TreeMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    results.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
    return counts;
  }

  /** The same without the results of {@code verdict}. */
  public Report without(Verdict verdict) {
    List<PolicyResult> others = new ArrayList<>(results);
    others.removeIf(result -> result.verdict() == verdict);
    return new Report(inputs, others, policies, assurance, diagnostics, secrets);
  }

  /** The same with {@code others} as its only results. */
  public Report with(List<PolicyResult> others) {
    return new Report(inputs, others, policies, assurance, diagnostics, secrets);
  }

  /** Whether an input could not be read whole or a policy is broken. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        || results.stream().anyMatch(result -> result.verdict() == Verdict.FAILED);
  }
}
