package dev.monban.engine.report;

import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The report that a person reads: every finding with its place, the line, why it matters and how to
 * fix it.
 */
public final class TextReportWriter implements ReportWriter {
  private final ReportOptions options;

  /** Writes as {@code options} say. */
  public TextReportWriter(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Set<String> explained = new HashSet<>();
    Optional<String> input = Optional.empty();
    for (PolicyResult result : report.results()) {
      if (!isListed(result)) {
        continue;
      }
      if (report.inputs().size() > 1 && !result.input().equals(input)) {
        input = result.input();
        out.append(style(Style.BOLD, PlainText.line(input.orElse("the fleet")))).append("\n\n");
      }
      finding(result, report, explained.add(result.policy()), out);
    }
    new TextSummary(options).write(report, out);
  }

  private boolean isListed(PolicyResult result) {
    return switch (result.verdict()) {
      case SATISFIED, NOT_APPLICABLE -> options.includeSatisfied();
      default -> true;
    };
  }

  private void finding(PolicyResult result, Report report, boolean explain, Writer out)
      throws IOException {
    Style style = TextSummary.style(result.verdict());
    Secrets secrets = report.secrets();
    out.append(style(style, result.verdict().label().replace('_', ' ')))
        .append("  ")
        .append(result.severity().label())
        .append("  ")
        .append(style(Style.BOLD, result.policy()))
        .append('\n');
    if (result.verdict() != Verdict.UNDECIDED || result.origins().isEmpty()) {
      line(out, secrets.scrub(result.message())); // What is undecided is told by its origins.
    }
    line(out, place(result));
    if (result.range().isPresent() && result.verdict() != Verdict.SATISFIED) {
      out.append(Snippet.of(result.range().get(), secrets).render("    ", style, options.color()));
    }
    for (var step : result.trail()) {
      line(out, step.text() + at(step.range()));
    }
    for (Origin origin : result.origins()) {
      line(out, "Unknown: " + secrets.scrub(origin.text()) + at(origin.range()));
    }
    for (var related : result.related()) {
      line(out, "See: " + secrets.scrub(related.text()) + at(related.range()));
    }
    if (result.waiver().isPresent()) {
      line(out, "Waived: " + result.waiver().get());
    }
    PolicyMetadata metadata = report.policies().get(result.policy());
    if (explain && result.verdict() != Verdict.SATISFIED) {
      explanation(metadata, result.verdict(), out);
    }
    out.append('\n');
  }

  private void explanation(@Nullable PolicyMetadata metadata, Verdict verdict, Writer out)
      throws IOException {
    if (metadata == null || verdict == Verdict.FAILED) {
      return;
    }
    String why = metadata.description().isEmpty() ? metadata.title() + "." : metadata.description();
    faintLine(out, "Why: " + why);
    if (!metadata.remediation().isEmpty()) {
      faintLine(out, "Fix: " + metadata.remediation());
    }
  }

  private String place(PolicyResult result) {
    String where = result.range().map(SourceRange::toString).orElse("");
    String what = result.resource().orElse("");
    return where.isEmpty() || what.isEmpty() ? where + what : where + "  " + what;
  }

  private static String at(Optional<SourceRange> range) {
    return range.map(place -> " (" + place + ")").orElse("");
  }

  private static void line(Writer out, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append("  ").append(PlainText.line(text.strip())).append('\n');
    }
  }

  private void faintLine(Writer out, String text) throws IOException {
    out.append("  ").append(style(Style.FAINT, PlainText.line(text.strip()))).append('\n');
  }

  private String style(Style style, String text) {
    return style.apply(text, options.color());
  }
}
