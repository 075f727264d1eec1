package dev.monban.engine.diagnostic;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/**
 * One thing that is wrong with an input, for its author.
 *
 * <p>A text of any length may stand in what a user wrote: a summary and a detail are cut where no
 * reader would go on.
 *
 * @param code a stable identifier in kebab-case, such as {@code hcl-syntax} or {@code
 *     module-not-fetched}
 * @param summary one line without a period, where there is one the very words of Terraform
 * @param detail whole sentences: what is wrong; may be empty
 * @param range the place to mark; empty where the input has no places (a missing file, a plan)
 * @param hint what to do next, a whole sentence; empty where the detail says it
 */
public record Diagnostic(
    Severity severity,
    String code,
    String summary,
    String detail,
    Optional<SourceRange> range,
    Optional<String> hint) {
  private static final int LONGEST_SUMMARY = 500;
  private static final int LONGEST_DETAIL = 10_000;

  /** Cuts what is too long. */
  public Diagnostic {
    summary = cut(summary, LONGEST_SUMMARY);
    detail = cut(detail, LONGEST_DETAIL);
  }

  /** An error at a place. */
  public static Diagnostic error(String code, String summary, String detail, SourceRange range) {
    return new Diagnostic(
        Severity.ERROR, code, summary, detail, Optional.of(range), Optional.empty());
  }

  /** An error without a place. */
  public static Diagnostic error(String code, String summary, String detail) {
    return new Diagnostic(
        Severity.ERROR, code, summary, detail, Optional.empty(), Optional.empty());
  }

  /** A warning at a place. */
  public static Diagnostic warning(String code, String summary, String detail, SourceRange range) {
    return new Diagnostic(
        Severity.WARNING, code, summary, detail, Optional.of(range), Optional.empty());
  }

  /** A warning without a place. */
  public static Diagnostic warning(String code, String summary, String detail) {
    return new Diagnostic(
        Severity.WARNING, code, summary, detail, Optional.empty(), Optional.empty());
  }

  /** The same with what to do next. */
  public Diagnostic withHint(String sentence) {
    return new Diagnostic(severity, code, summary, detail, range, Optional.of(sentence));
  }

  /** Whether the input could not be read whole because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "… (cut: " + text.length() + " characters)";
  }

  @Override
  public String toString() {
    return range.map(place -> place + ": ").orElse("")
        + summary
        + (detail.isEmpty() ? "" : ": " + detail);
  }
}
