package dev.monban.engine.policy;

import java.util.Locale;

/** What became of one policy on one resource, or on one root module, or on the fleet. */
public enum Verdict {
  /** The policy is broken. */
  FAILED,
  /** The desired state does not hold. */
  VIOLATED,
  /** It cannot be told: something that matters is unknown. */
  UNDECIDED,
  /** Violated or undecided, and somebody took responsibility. */
  WAIVED,
  /** The desired state holds. */
  SATISFIED,
  /** The policy has nothing to say here. */
  NOT_APPLICABLE;

  /** As reports write it: {@code not_applicable}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
