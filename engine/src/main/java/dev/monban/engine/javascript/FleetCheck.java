package dev.monban.engine.javascript;

import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The second half of a fleet policy: one call over the facts of all root modules. */
final class FleetCheck {
  private final JavaScriptPolicy policy;
  private final List<Facts> facts;
  private final boolean complete;
  private final MappingValue parameters;
  private final Verdicts verdicts;

  FleetCheck(
      JavaScriptPolicy policy, List<Facts> facts, boolean complete, MappingValue parameters) {
    this.policy = policy;
    this.facts = facts;
    this.complete = complete;
    this.parameters = parameters;
    this.verdicts = new Verdicts(policy.metadata(), Optional.empty(), Secrets.NONE);
  }

  /** The results when no root module had facts. */
  List<PolicyResult> none() {
    return List.of(verdicts.notApplicable(""));
  }

  /** The results when the policy had to be stopped. */
  List<PolicyResult> stopped(PolicyStopped stopped) {
    return List.of(verdicts.failed(stopped.problem(policy.location()), Place.NOWHERE));
  }

  /** Runs the policy on the worker's thread. */
  List<PolicyResult> run(Worker worker) throws PolicyStopped {
    worker.session().enterFleet(facts, open());
    PolicyRun run = new PolicyRun(worker, policy.metadata().types(), policy.location());
    Outcome prepared = run.prepare(parameters);
    return prepared.value().isEmpty() || prepared.isBroken()
        ? verdicts.of(prepared, Place.NOWHERE)
        : verdicts.of(run.call("checkFleet", prepared.value().get()), Place.NOWHERE);
  }

  private SortedSet<Origin> open() {
    SortedSet<Origin> open = new TreeSet<>();
    if (!complete) {
      open.add(
          Origin.of(
              Origin.Kind.FLEET,
              "fleet",
              "there may be root modules that are not part of this run: give --fleet-complete when"
                  + " it has all",
              Optional.empty()));
    }
    return open;
  }
}
