package dev.monban.engine.report;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.resource.Edge;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.StringValue;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A graph as JSON ({@code monban.graph/1}): values as a plan has them, with masks of what is
 * unknown or sensitive.
 */
public final class GraphJsonWriter implements GraphWriter {

  @Override
  public void write(
      ResourceGraph graph, List<Diagnostic> diagnostics, Secrets secrets, Writer out) {
    JsonWriter json = JsonWriter.pretty(out);
    json.startObject().name("schema").value("monban.graph/1");
    json.name("resources").startArray();
    graph.resources().forEach(resource -> write(json, resource));
    json.endArray();
    json.name("edges").startArray();
    graph.edges().forEach(edge -> write(json, edge));
    json.endArray();
    json.name("outputs").startObject();
    graph.outputs().forEach(output -> write(json, output));
    json.endObject();
    JsonDiagnostics.write(json, diagnostics, secrets);
    json.endObject().flush();
  }

  private static void write(JsonWriter json, Resource resource) {
    json.startObject();
    json.name("address").value(resource.address().toString());
    json.name("mode").value(resource.address().mode().name().toLowerCase(Locale.ROOT));
    json.name("type").value(resource.type());
    json.name("name").value(resource.address().name());
    key(json, resource.address().key());
    json.name("module").value(resource.address().module().toString());
    provider(json, resource.provider());
    json.name("presence").value(resource.presence().isCertain() ? "certain" : "uncertain");
    json.name("values");
    resource.values().accept(new ValueOutput(json));
    json.name("unknown");
    ValueMask.unknown(json, resource.values());
    json.name("sensitive");
    ValueMask.sensitive(json, resource.values());
    json.name("left_out").startArray();
    for (AttributePath path : resource.leftOut()) {
      json.value(path.toString());
    }
    json.endArray();
    JsonRange.write(json, resource.placement().block());
    json.endObject();
  }

  private static void key(JsonWriter json, InstanceKey key) {
    json.name("key");
    if (key instanceof InstanceKey.Number number) {
      json.value(number.index());
    } else if (key instanceof InstanceKey.Text text) {
      json.value(text.key());
    } else if (key.isSymbolic()) {
      json.value("*");
    } else {
      json.nullValue();
    }
  }

  private static void provider(JsonWriter json, ProviderConfiguration provider) {
    json.name("provider").startObject().name("name").value(provider.name());
    optional(json, "alias", provider.alias());
    optional(
        json,
        "region",
        provider.region() instanceof StringValue region && !region.marks().sensitive()
            ? Optional.of(region.value())
            : Optional.empty());
    json.endObject();
  }

  private static void optional(JsonWriter json, String name, Optional<String> text) {
    json.name(name);
    if (text.isPresent()) {
      json.value(text.get());
    } else {
      json.nullValue();
    }
  }

  private static void write(JsonWriter json, Edge edge) {
    json.startObject();
    json.name("from").value(edge.from().toString());
    json.name("to").value(edge.to().toString());
    json.name("via").value(edge.via());
    json.name("attribute").value(edge.attribute());
    json.endObject();
  }

  private static void write(JsonWriter json, Output output) {
    json.name(output.name()).startObject();
    json.name("value");
    output.value().accept(new ValueOutput(json));
    json.name("unknown");
    ValueMask.unknown(json, output.value());
    json.name("sensitive");
    ValueMask.sensitive(json, output.value());
    json.endObject();
  }
}
