package dev.monban.engine.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The one that users write as {@code label}. */
  public static Optional<PolicySeverity> find(String label) {
    return Arrays.stream(values()).filter(severity -> severity.label().equals(label)).findFirst();
  }

  /** As users write it: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
