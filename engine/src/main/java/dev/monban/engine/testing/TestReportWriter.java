package dev.monban.engine.testing;

import java.io.IOException;
import java.io.Writer;

/** Writes what became of tests in one format; the same report gives the same text. */
public interface TestReportWriter {

  /**
   * Writes {@code report} to {@code out}, with line feeds, and does not close it.
   *
   * @throws IOException if {@code out} does
   */
  void write(TestReport report, Writer out) throws IOException;
}
