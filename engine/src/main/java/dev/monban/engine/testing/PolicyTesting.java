package dev.monban.engine.testing;

import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
 * does not matter, replacing any value by an unknown one never turns a verdict into its opposite,
 * and where a case has a plan beside its source, both are judged alike.
 *
 * <p>May be used by several threads.
 */
public final class PolicyTesting {
  private final JavaScriptPolicies policies;
  private final FixtureReader fixtures;

  /** Tests policies that {@code policies} has loaded, on fixtures of the shipped providers. */
  public PolicyTesting(JavaScriptPolicies policies) {
    this(policies, ProviderSettings.shipped());
  }

  /** Tests policies that {@code policies} has loaded, on fixtures of {@code providers}. */
  public PolicyTesting(JavaScriptPolicies policies, ProviderSettings providers) {
    this.policies = policies;
    this.fixtures = new FixtureReader(providers);
  }

  /** Tests {@code policy} with the test beside it. */
  public List<CaseResult> test(Policy policy) {
    String id = policy.metadata().id();
    Diagnosed<Optional<JsonValue>> exported = policies.test(policy);
    if (exported.result().isEmpty()) {
      List<String> failures = new ArrayList<>();
      exported.diagnostics().forEach(diagnostic -> failures.add(diagnostic.toString()));
      if (failures.isEmpty()) {
        failures.add(
            "There is no " + id + ".test.js beside the policy; \"monban new\" shows what one is.");
      }
      return List.of(
          new CaseResult(
              id, "it has a test", Optional.empty(), failures, Collections.emptySortedSet()));
    }
    PolicyTest test = TestReader.read(exported.result().get());
    Optional<SourceFile> file = policies.testFile(policy);
    List<WrittenText> literals = file.map(LiteralScanner::scan).orElse(List.of());
    CaseRunner runner = new CaseRunner(policies.runner(), fixtures, policy);
    Laws laws = new Laws(runner);
    List<CaseResult> results = new ArrayList<>();
    results.add(unasked(id, "its test is complete", completeness(policy, test)));
    results.add(unasked(id, "an empty root module is not judged", laws.emptyIsNotApplicable()));
    for (TestCase one : test.cases()) {
      CasePlaces places =
          file.map(text -> CasePlaces.find(text, literals, one)).orElse(CasePlaces.NOWHERE);
      results.add(run(runner, laws, one, places));
    }
    return results;
  }

  private static CaseResult run(CaseRunner runner, Laws laws, TestCase test, CasePlaces places) {
    CaseRun run = runner.run(test);
    List<String> failures = new ArrayList<>(Comparison.failures(test, run, places));
    if (failures.isEmpty()) {
      failures.addAll(laws.orderDoesNotMatter(test, run));
      failures.addAll(laws.unknownNeverDecides(test, run, places));
      failures.addAll(laws.planIsJudgedAlike(test, run));
    }
    return new CaseResult(
        runner.policy().metadata().id(),
        test.title(),
        places.name(),
        failures,
        verdicts(run.results()));
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

  private static CaseResult unasked(String policy, String name, List<String> failures) {
    return new CaseResult(policy, name, Optional.empty(), failures, Collections.emptySortedSet());
  }

  private static SortedSet<Verdict> verdicts(Collection<PolicyResult> results) {
    SortedSet<Verdict> verdicts = new TreeSet<>();
    results.forEach(result -> verdicts.add(result.verdict()));
    return verdicts;
  }
}
