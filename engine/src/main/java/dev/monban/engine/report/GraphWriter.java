package dev.monban.engine.report;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.resource.ResourceGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a graph in one format; the same graph gives the same text. */
public interface GraphWriter {

  /**
   * Writes {@code graph}, with what was wrong on the way to it, without the texts of {@code
   * secrets}; does not close {@code out}.
   *
   * @throws IOException if {@code out} does
   */
  void write(ResourceGraph graph, List<Diagnostic> diagnostics, Secrets secrets, Writer out)
      throws IOException;
}
