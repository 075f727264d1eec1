package dev.monban.engine.report;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.resource.Edge;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A graph for Graphviz: resources as nodes, dashed where it is not known whether they exist. */
public final class GraphDotWriter implements GraphWriter {

  @Override
  public void write(ResourceGraph graph, List<Diagnostic> diagnostics, Secrets secrets, Writer out)
      throws IOException {
    out.append("digraph {\n  rankdir=LR;\n  node [shape=box];\n");
    for (Resource resource : graph.resources()) {
      out.append("  ").append(quote(resource.address().toString()));
      out.append(resource.presence().isCertain() ? ";\n" : " [style=dashed];\n");
    }
    for (Edge edge : graph.edges()) {
      out.append("  ").append(quote(edge.from().toString()));
      out.append(" -> ").append(quote(edge.to().toString()));
      out.append(" [label=").append(quote(edge.via())).append("];\n");
    }
    out.append("}\n");
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
