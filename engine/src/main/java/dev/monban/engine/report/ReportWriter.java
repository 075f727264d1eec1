package dev.monban.engine.report;

import dev.monban.engine.policy.Report;
import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format; the same report gives the same text. */
public interface ReportWriter {

  /**
   * Writes {@code report} to {@code out}, with line feeds, and does not close it.
   *
   * @throws IOException if {@code out} does
   */
  void write(Report report, Writer out) throws IOException;
}
