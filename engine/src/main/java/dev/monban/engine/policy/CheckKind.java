package dev.monban.engine.policy;

import java.util.Locale;

/** What a policy is asked about. */
public enum CheckKind {
  /** Each instance of its resource types. */
  RESOURCE,
  /** Each root module. */
  CONFIGURATION,
  /** Each change of a plan. */
  CHANGE,
  /** All root modules of a run together. */
  FLEET;

  /** As listings write it: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
