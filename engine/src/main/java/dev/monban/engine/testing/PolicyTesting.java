package dev.monban.engine.testing;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.policy.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tests policies: their own cases, and what every policy has to stand without being asked.
 *
 * <p>Unasked: there is a case for each of satisfied, violated and undecided (or a reason why it can
 * always be told), no case comes twice, an empty root module is not judged, the order of blocks
 * does not matter, and replacing any value by an unknown one never turns a verdict into its
 * opposite.
 */
public final class PolicyTesting {
  private final JavaScriptPolicies policies;
  private final PolicyRunner runner;

  /** Tests policies that {@code policies} has loaded. */
  public PolicyTesting(JavaScriptPolicies policies) {
    this.policies = policies;
    this.runner = policies.runner();
  }

  /** Tests {@code policy} with the test beside it. */
  public List<CaseResult> test(Policy policy) {
    String id = policy.metadata().id();
    Diagnosed<Optional<JsonValue>> exported = policies.test(policy);
    if (exported.result().isEmpty()) {
      List<String> failures = new ArrayList<>();
      exported.diagnostics().forEach(diagnostic -> failures.add(diagnostic.toString()));
      if (failures.isEmpty()) {
        failures.add("There is no " + id + ".test.js beside the policy.");
      }
      return List.of(result(id, "it has a test", failures, List.of()));
    }
    PolicyTest test = TestReader.read(exported.result().get());
    List<CaseResult> results = new ArrayList<>();
    results.add(result(id, "its test is complete", completeness(policy, test), List.of()));
    Laws laws = new Laws(runner, policy);
    results.add(
        result(id, "an empty root module is not judged", laws.emptyIsNotApplicable(), List.of()));
    for (TestCase one : test.cases()) {
      results.add(run(policy, one, laws));
    }
    return results;
  }

  private CaseResult run(Policy policy, TestCase test, Laws laws) {
    CaseRun run = CaseRun.of(runner, policy, test);
    List<String> failures = new ArrayList<>(Comparison.failures(test, run));
    if (failures.isEmpty() && !test.isPlan()) {
      failures.addAll(laws.orderDoesNotMatter(test, run));
      failures.addAll(laws.unknownNeverDecides(test, run));
    }
    return result(policy.metadata().id(), test.title(), failures, run.results());
  }

  private static List<String> completeness(Policy policy, PolicyTest test) {
    List<String> failures = new ArrayList<>(test.problems());
    for (Verdict group : List.of(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDECIDED)) {
      boolean excused =
          group == Verdict.UNDECIDED
              && (!test.alwaysDecided().isBlank()
                  || policy.metadata().check() == CheckKind.CHANGE && !test.cases().isEmpty());
      if (!excused && test.cases().stream().noneMatch(one -> one.group() == group)) {
        failures.add(
            "There is no case of "
                + group.label()
                + (group == Verdict.UNDECIDED
                    ? "; where it can always be told, say why: undecided: { impossible: \"…\" }."
                    : "."));
      }
    }
    Map<Object, String> seen = new LinkedHashMap<>();
    for (TestCase one : test.cases()) {
      String other = seen.putIfAbsent(one.content(), one.name());
      if (other != null) {
        failures.add("The case \"" + one.name() + "\" is the same as \"" + other + "\".");
      }
    }
    return failures;
  }

  private static CaseResult result(
      String policy, String name, List<String> failures, Collection<PolicyResult> results) {
    SortedSet<Verdict> verdicts = new TreeSet<>();
    results.forEach(result -> verdicts.add(result.verdict()));
    return new CaseResult(policy, name, failures, verdicts);
  }
}
