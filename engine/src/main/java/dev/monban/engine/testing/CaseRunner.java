package dev.monban.engine.testing;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyOutcome;
import dev.monban.engine.policy.PolicyParameters;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.value.MappingValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs one policy on cases. */
final class CaseRunner {
  private final PolicyRunner runner;
  private final FixtureReader fixtures;
  private final Policy policy;

  CaseRunner(PolicyRunner runner, FixtureReader fixtures, Policy policy) {
    this.runner = runner;
    this.fixtures = fixtures;
    this.policy = policy;
  }

  Policy policy() {
    return policy;
  }

  /** What the policy says about the root modules of {@code test}, or its plan if it has none. */
  CaseRun run(TestCase test) {
    return run(test, fixtures.read(test));
  }

  /** What the policy says about the plan {@code plan} of {@code test}. */
  CaseRun runPlan(TestCase test, JsonValue plan) {
    return run(test, fixtures.plan(plan));
  }

  private CaseRun run(TestCase test, Fixture fixture) {
    Diagnosed<MappingValue> parameters =
        PolicyParameters.complete(policy.metadata(), test.parameters());
    List<Problem> problems = new ArrayList<>(fixture.problems());
    parameters.diagnostics().forEach(error -> problems.add(Problem.of(text(error))));
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
    return new CaseRun(results.stream().sorted().collect(Collectors.toList()), problems);
  }

  private static String text(Diagnostic diagnostic) {
    return diagnostic + diagnostic.hint().map(hint -> " " + hint).orElse("");
  }
}
