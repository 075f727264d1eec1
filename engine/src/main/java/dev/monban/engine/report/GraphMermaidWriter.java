package dev.monban.engine.report;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.resource.Edge;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph for Mermaid, as Markdown pages show it. */
public final class GraphMermaidWriter implements GraphWriter {

  @Override
  public void write(ResourceGraph graph, List<Diagnostic> diagnostics, Secrets secrets, Writer out)
      throws IOException {
    Map<ResourceAddress, String> names = new LinkedHashMap<>();
    out.append("flowchart LR\n");
    for (Resource resource : graph.resources()) {
      declare(resource.address(), names, out);
    }
    for (Edge edge : graph.edges()) {
      declare(edge.from(), names, out);
      declare(edge.to(), names, out);
      out.append("  ").append(names.get(edge.from()));
      out.append(" -->|")
          .append(quote(edge.via()))
          .append("| ")
          .append(names.get(edge.to()))
          .append('\n');
    }
  }

  private static void declare(
      ResourceAddress address, Map<ResourceAddress, String> names, Writer out) throws IOException {
    if (!names.containsKey(address)) {
      String name = "n" + names.size();
      names.put(address, name);
      out.append("  ").append(name).append('[').append(quote(address.toString())).append("]\n");
    }
  }

  private static String quote(String text) {
    return '"'
        + text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace("\n", " ")
        + '"';
  }
}
