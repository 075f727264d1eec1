package dev.monban.engine.policy;

import java.util.Locale;

/** What an input is. */
public enum InputKind {
  /** A directory with Terraform source. */
  SOURCE,
  /** A plan as JSON. */
  PLAN,
  /** A state as JSON. */
  STATE;

  /** As reports write it: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
