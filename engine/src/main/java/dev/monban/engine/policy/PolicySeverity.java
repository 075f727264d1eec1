package dev.monban.engine.policy;

/** How bad a violation is, from worst to least. */
public enum PolicySeverity {
  /** Stop everything. */
  CRITICAL,
  /** Fix before release. */
  HIGH,
  /** Fix soon. */
  MEDIUM,
  /** Fix when at it. */
  LOW,
  /** Good to know. */
  INFO;

  /** Whether this is as bad as {@code other} or worse. */
  public boolean isAtLeast(PolicySeverity other) {
    return compareTo(other) <= 0;
  }

  /** As users write it: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
