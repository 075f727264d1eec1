package dev.monban.engine.testing;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyOutcome;
import dev.monban.engine.policy.PolicyParameters;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a policy says about the root modules of a case.
 *
 * @param results in their total order
 * @param errors what kept the case from being run as it is written
 */
record CaseRun(List<PolicyResult> results, List<String> errors) {

  /** Runs {@code policy} on {@code test}. */
  static CaseRun of(PolicyRunner runner, Policy policy, TestCase test) {
    Fixture fixture = Fixture.read(test);
    Diagnosed<MappingValue> parameters =
        PolicyParameters.complete(policy.metadata(), test.parameters());
    List<String> errors = new ArrayList<>(fixture.errors());
    parameters.diagnostics().forEach(error -> errors.add(text(error)));
    List<PolicyResult> results = new ArrayList<>();
    List<Facts> facts = new ArrayList<>();
    for (CheckedInput input : fixture.inputs()) {
      PolicyOutcome outcome = runner.check(policy, input, parameters.result());
      results.addAll(outcome.results());
      outcome.facts().ifPresent(facts::add);
    }
    if (policy.metadata().check() == CheckKind.FLEET && !facts.isEmpty()) {
      results.addAll(runner.checkFleet(policy, facts, test.complete(), parameters.result()));
    }
    return new CaseRun(results.stream().sorted().collect(Collectors.toList()), errors);
  }

  private static String text(Diagnostic diagnostic) {
    return diagnostic + diagnostic.hint().map(hint -> " " + hint).orElse("");
  }

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

  /** A fleet's finding is about the root module of the fact that it points to. */
  private static String root(PolicyResult result) {
    return result
        .input()
        .orElseGet(
            () -> result.related().stream().findFirst().map(first -> first.text()).orElse(""));
  }

  private static int line(PolicyResult result) {
    return result.range().map(range -> range.startPosition().line()).orElse(0);
  }
}
