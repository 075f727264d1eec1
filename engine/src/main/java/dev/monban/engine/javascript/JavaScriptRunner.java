package dev.monban.engine.javascript;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyOutcome;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.value.MappingValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs JavaScript policies; from any number of threads, each of which gets a worker of its own.
 *
 * <p>JavaScript is not touched before a policy has something to judge.
 */
final class JavaScriptRunner implements PolicyRunner {
  private final Workers workers;
  private final Limits limits;

  /** A runner that holds policies to {@code limits}. */
  JavaScriptRunner(Workers workers, Limits limits) {
    this.workers = workers;
    this.limits = limits;
  }

  @Override
  public PolicyOutcome check(Policy policy, CheckedInput input, MappingValue parameters) {
    JavaScriptPolicy known = (JavaScriptPolicy) policy;
    Limits scaled = limits.scaled(input.graph().resources().size());
    InputCheck check = new InputCheck(known, input, parameters, scaled);
    Optional<String> nothing = check.notApplicable();
    if (nothing.isPresent()) {
      return new PolicyOutcome(check.none(nothing.get()), Optional.empty(), Secrets.NONE);
    }
    try {
      Optional<Facts> facts = workers.run(Optional.of(input), scaled, check::run);
      return new PolicyOutcome(check.results(), facts, check.secrets());
    } catch (PolicyStopped stopped) {
      return new PolicyOutcome(check.stopped(stopped), check.lostFacts(), check.secrets());
    }
  }

  @Override
  public List<PolicyResult> checkFleet(
      Policy policy, List<Facts> facts, boolean complete, MappingValue parameters) {
    JavaScriptPolicy known = (JavaScriptPolicy) policy;
    FleetCheck check = new FleetCheck(known, new ArrayList<>(facts), complete, parameters);
    if (facts.isEmpty()) {
      return check.none();
    }
    try {
      return workers.run(Optional.empty(), limits.scaled(facts.size()), check::run);
    } catch (PolicyStopped stopped) {
      return check.stopped(stopped);
    }
  }

  @Override
  public boolean hasUnstoppable() {
    return workers.hasUnstoppable();
  }

  @Override
  public void close() {
    workers.close();
  }
}
