package dev.monban.engine.address;

/** What Terraform does with a resource block. */
public enum ResourceMode {
  /** {@code resource}: created and changed. */
  MANAGED,
  /** {@code data}: read. */
  DATA,
  /** {@code ephemeral}: opened for the time of a run. */
  EPHEMERAL
}
