package dev.monban.engine.javascript;

import java.util.Optional;
import org.graalvm.polyglot.Value;

/**
 * How a call of a policy ended.
 *
 * @param check what happened on the way
 * @param value what it returned; empty when it threw
 * @param problem what it threw
 */
record Outcome(Check check, Optional<Value> value, Optional<GuestProblem> problem) {

  /** Whether the policy itself is to blame for what it threw. */
  boolean isBroken() {
    return !check.mistakes().isEmpty()
        || problem.isPresent() && !check.hasReadUnknown() && check.missing().isEmpty();
  }

  /** What the author of a broken policy is told. */
  GuestProblem blame() {
    return check.mistakes().isEmpty()
        ? problem.orElseThrow()
        : new GuestProblem(check.mistakes().get(0), problem.flatMap(thrown -> thrown.range()));
  }
}
