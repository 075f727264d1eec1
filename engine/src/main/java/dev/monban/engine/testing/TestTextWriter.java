package dev.monban.engine.testing;

import dev.monban.engine.policy.Verdict;
import dev.monban.engine.report.PlainText;
import dev.monban.engine.report.Style;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What became of tests, for people: what failed, and a summary. */
public final class TestTextWriter implements TestReportWriter {
  private static final List<Verdict> WANTED =
      List.of(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDECIDED);

  private final boolean color;
  private final boolean listsPassed;

  /** Writes with or without terminal colours, and lists what passed, or does not. */
  public TestTextWriter(boolean color, boolean listsPassed) {
    this.color = color;
    this.listsPassed = listsPassed;
  }

  @Override
  public void write(TestReport report, Writer out) throws IOException {
    for (List<CaseResult> results : report.results().values()) {
      for (CaseResult result : results) {
        if (!result.isPassed() || listsPassed) {
          writeCase(result, out);
        }
      }
    }
    if (report.coverage().isPresent()) {
      writeCoverage(report, report.coverage().get(), out);
    }
    writeSummary(report, out);
  }

  private void writeCase(CaseResult result, Writer out) throws IOException {
    String word =
        result.isPassed() ? Style.GREEN.apply("passed", color) : Style.RED.apply("failed", color);
    out.append(word)
        .append("  ")
        .append(Style.BOLD.apply(result.policy(), color))
        .append("  ")
        .append(PlainText.line(result.name()))
        .append('\n');
    for (String failure : result.failures()) {
      for (String line : failure.split("\n", -1)) {
        out.append("  ").append(colored(PlainText.line(line))).append('\n');
      }
    }
    if (!result.isPassed()) {
      out.append('\n');
    }
  }

  private String colored(String line) {
    String text = line.stripLeading();
    if (text.startsWith("- #")) {
      return Style.RED.apply(line, color);
    }
    return text.startsWith("+ #") ? Style.GREEN.apply(line, color) : line;
  }

  private void writeCoverage(TestReport report, Coverage coverage, Writer out) throws IOException {
    out.append("Lines that ran:\n");
    for (Map.Entry<String, FileCoverage> file : coverage.files().entrySet()) {
      FileCoverage lines = file.getValue();
      out.append(String.format("  %3d %%  %s", lines.percent(), file.getKey()));
      if (!lines.missed().isEmpty()) {
        out.append("  not: ").append(LineRanges.text(lines.missed()));
      }
      out.append('\n');
    }
    out.append("Verdicts that were never given:\n");
    boolean complete = true;
    for (Map.Entry<String, List<CaseResult>> policy : report.results().entrySet()) {
      SortedSet<Verdict> missing = new TreeSet<>(WANTED);
      policy.getValue().forEach(result -> missing.removeAll(result.verdicts()));
      if (!missing.isEmpty()) {
        complete = false;
        out.append("  ")
            .append(policy.getKey())
            .append(": ")
            .append(missing.stream().map(Verdict::label).collect(Collectors.joining(", ")))
            .append('\n');
      }
    }
    out.append(complete ? "  none\n\n" : "\n");
  }

  private void writeSummary(TestReport report, Writer out) throws IOException {
    int failed = report.failed();
    int policies = report.results().size();
    if (policies == 0) {
      out.append("Nothing was tested.\n");
      return;
    }
    String of = count(report.count(), "check") + " of " + count(policies, "policy", "policies");
    out.append(
            failed == 0
                ? Style.GREEN.apply("All passed", color) + ": " + of
                : Style.RED.apply(failed + " failed", color) + " of " + of)
        .append('\n');
  }

  private static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
