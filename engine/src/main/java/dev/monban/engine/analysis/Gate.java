package dev.monban.engine.analysis;

import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.Verdict;
import java.util.Optional;

/**
 * Whether a report shall stop a change.
 *
 * @param failOn the least severity of a violation that stops it; empty for never
 * @param undecidedFails whether what is undecided counts like a violation
 */
public record Gate(Optional<PolicySeverity> failOn, boolean undecidedFails) {

  /** Every violation of at least low severity stops it, the undecided does not. */
  public static final Gate DEFAULT = new Gate(Optional.of(PolicySeverity.LOW), false);

  /** What to do with the change. */
  public enum Outcome {
    /** Let it pass. */
    PASS,
    /** Stop it. */
    STOP,
    /** The check could not be carried out whole, so that nothing can be said. */
    INCOMPLETE,
    /** Monban itself is broken. */
    DEFECT
  }

  /** Decides on {@code report}: a defect beats an incomplete check, which beats a violation. */
  public Outcome decide(Report report) {
    if (report.diagnostics().stream().anyMatch(found -> found.code().equals(Defects.CODE))) {
      return Outcome.DEFECT;
    }
    if (report.hasErrors()) {
      return Outcome.INCOMPLETE;
    }
    return report.results().stream().anyMatch(this::stops) ? Outcome.STOP : Outcome.PASS;
  }

  private boolean stops(PolicyResult result) {
    boolean counts =
        result.verdict() == Verdict.VIOLATED
            || undecidedFails && result.verdict() == Verdict.UNDECIDED;
    return counts && failOn.isPresent() && result.severity().isAtLeast(failOn.get());
  }
}
