package dev.monban.cli;

import dev.monban.engine.policy.Report;
import dev.monban.engine.report.ReportFormat;
import dev.monban.engine.report.ReportOptions;
import java.io.IOException;
import java.util.List;

/** Sends a report where its formats shall go: to stdout, or whole into a file or not at all. */
final class ReportOutput {
  private final Shell shell;
  private final boolean color;
  private final boolean includeSatisfied;

  ReportOutput(Shell shell, boolean color, boolean includeSatisfied) {
    this.shell = shell;
    this.color = color;
    this.includeSatisfied = includeSatisfied;
  }

  /**
   * Writes {@code report} in every one of {@code formats}.
   *
   * @throws IOException with a message for the user, if a file cannot be written
   */
  void write(Report report, List<FormatOption<ReportFormat>> formats) throws IOException {
    for (FormatOption<ReportFormat> format : formats) {
      if (format.file().isPresent()) {
        WholeFile.write(
            shell.directory().resolve(format.file().get()),
            out ->
                format
                    .format()
                    .writer(new ReportOptions(false, includeSatisfied))
                    .write(report, out));
      } else {
        format
            .format()
            .writer(new ReportOptions(color, includeSatisfied))
            .write(report, shell.output());
        shell.output().flush();
      }
    }
  }
}
