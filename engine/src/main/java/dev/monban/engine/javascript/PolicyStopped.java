package dev.monban.engine.javascript;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** A policy cost too much and was stopped, or could not be. */
final class PolicyStopped extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean unstoppable;
  private final transient Optional<SourceRange> range;

  private PolicyStopped(String message, boolean unstoppable, Optional<SourceRange> range) {
    super(message);
    this.unstoppable = unstoppable;
    this.range = range;
  }

  /**
   * It has ended.
   *
   * @param message what it did, a clause that follows the policy's name
   * @param range where it was when it was stopped
   */
  static PolicyStopped at(Optional<SourceRange> range, String message) {
    return new PolicyStopped(message, false, range);
  }

  /** It is still running; {@code message} is a clause that follows the policy's name. */
  static PolicyStopped leftBehind(String message) {
    return new PolicyStopped(message, true, Optional.empty());
  }

  boolean isUnstoppable() {
    return unstoppable;
  }

  /** Where it was when it was stopped; empty when that cannot be told. */
  Optional<SourceRange> range() {
    return range;
  }

  /** What its author and its user are told; {@code location} is where the policy stands. */
  GuestProblem problem(JavaScriptPolicy.Location location) {
    String end =
        unstoppable
            ? " and could not be stopped; it is left behind."
            : "; what it has not looked at is not judged.";
    String advice =
        range.isPresent()
            ? " Look here for what does not end or grows without bound"
            : " Look in this file for what does not end or grows without bound";
    return new GuestProblem(
        "The policy " + getMessage() + end + advice + ", or leave the policy out with --skip.",
        range.or(location::start));
  }
}
