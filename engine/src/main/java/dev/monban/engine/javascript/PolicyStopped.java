package dev.monban.engine.javascript;

/** A policy cost too much and was stopped, or could not be. */
final class PolicyStopped extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean unstoppable;

  /**
   * What it did.
   *
   * @param message what it did, a clause that follows the policy's name
   * @param unstoppable whether it is still running
   */
  PolicyStopped(String message, boolean unstoppable) {
    super(message);
    this.unstoppable = unstoppable;
  }

  boolean isUnstoppable() {
    return unstoppable;
  }
}
