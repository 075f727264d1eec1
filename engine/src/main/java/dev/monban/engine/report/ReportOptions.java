package dev.monban.engine.report;

/**
 * What a reader wants to see.
 *
 * @param color with terminal colours; for text only
 * @param includeSatisfied lists what is satisfied and what was not applicable, too
 */
public record ReportOptions(boolean color, boolean includeSatisfied) {

  /** Findings alone, without colours. */
  public static final ReportOptions DEFAULT = new ReportOptions(false, false);
}
