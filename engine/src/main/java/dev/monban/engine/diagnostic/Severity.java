package dev.monban.engine.diagnostic;

/**
 * How much a diagnostic weighs: after an error the input was not read whole, after a warning it
 * was.
 */
public enum Severity {
  /** Something could not be read or carried out. */
  ERROR,
  /** Something is probably not what was meant. */
  WARNING
}
