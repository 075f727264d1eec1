package dev.monban.engine.report;

import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.ReportedInput;
import dev.monban.engine.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The last lines of a text report: how much was looked at, and what came of it. */
final class TextSummary {
  private final ReportOptions options;

  TextSummary(ReportOptions options) {
    this.options = options;
  }

  void write(Report report, Writer out) throws IOException {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = report.summary().getOrDefault(verdict, 0);
      if (count > 0 || verdict == Verdict.VIOLATED) {
        String text = count + " " + verdict.label().replace('_', ' ');
        String detail =
            verdict == Verdict.VIOLATED && count > 0 ? " (" + severities(report) + ")" : "";
        counts.add((count > 0 ? style(verdict).apply(text, options.color()) : text) + detail);
      }
    }
    out.append(String.join(", ", counts)).append('\n');
    int resources = report.inputs().stream().mapToInt(ReportedInput::resources).sum();
    out.append(counted(report.policies().size(), "policy", "policies"))
        .append(" on ")
        .append(counted(resources, "resource", "resources"))
        .append(" in ")
        .append(counted(report.inputs().size(), "root module", "root modules"))
        .append('\n');
  }

  private static String severities(Report report) {
    List<String> counts = new ArrayList<>();
    for (PolicySeverity severity : PolicySeverity.values()) {
      long count =
          report.results().stream()
              .filter(result -> result.verdict() == Verdict.VIOLATED)
              .map(PolicyResult::severity)
              .filter(severity::equals)
              .count();
      if (count > 0) {
        counts.add(count + " " + severity.label());
      }
    }
    return String.join(", ", counts);
  }

  private static String counted(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  static Style style(Verdict verdict) {
    return switch (verdict) {
      case FAILED, VIOLATED -> Style.RED;
      case UNDECIDED, WAIVED -> Style.YELLOW;
      case SATISFIED -> Style.GREEN;
      case NOT_APPLICABLE -> Style.CYAN;
    };
  }
}
