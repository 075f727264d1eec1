package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.TextFiles;
import dev.monban.engine.configuration.VariableOption;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SemanticVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** A root module of the conformance data: its files, and what Terraform made of it. */
record ConfigurationRow(JsonValue.ObjectValue members) {

  /** The rows of the resource {@code name}, one JSON object a line. */
  static List<ConfigurationRow> read(String name) throws IOException, JsonSyntaxException {
    List<ConfigurationRow> rows = new ArrayList<>();
    try (InputStream bytes = ConfigurationRow.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(new ConfigurationRow((JsonValue.ObjectValue) JsonValue.parse(line)));
      }
    }
    return rows;
  }

  String id() {
    return text("id").orElseThrow();
  }

  Optional<String> text(String name) {
    return members.get(name) instanceof JsonValue.StringValue string
        ? Optional.of(string.text())
        : Optional.empty();
  }

  JsonValue.ObjectValue object(String name) {
    return members.get(name) instanceof JsonValue.ObjectValue object
        ? object
        : new JsonValue.ObjectValue(Map.of());
  }

  Set<String> texts(String name) {
    Set<String> texts = new TreeSet<>();
    if (members.get(name) instanceof JsonValue.ArrayValue array) {
      for (JsonValue element : array.elements()) {
        texts.add(((JsonValue.StringValue) element).text());
      }
    }
    return texts;
  }

  private Map<String, String> textsByName(String name) {
    Map<String, String> texts = new TreeMap<>();
    object(name)
        .members()
        .forEach((key, value) -> texts.put(key, ((JsonValue.StringValue) value).text()));
    return texts;
  }

  /** The version whose plans the rows hold. */
  static SortedMap<ProviderSource, SemanticVersion> versions() {
    SortedMap<ProviderSource, SemanticVersion> versions = new TreeMap<>();
    versions.put(ProviderSource.parse("aws"), SemanticVersion.parse("5.100.0").orElseThrow());
    return versions;
  }

  SourceRequest request() {
    List<VariableOption> options = new ArrayList<>();
    texts("assignments")
        .forEach(assignment -> options.add(new VariableOption.Assignment(assignment)));
    return new SourceRequest(
        TextFiles.of(textsByName("files")),
        text("root").orElse("."),
        textsByName("environment"),
        options,
        "default",
        Optional.empty(),
        ProviderSchemas.shipped(),
        versions(),
        Optional.empty(),
        EvaluationLimits.DEFAULT);
  }
}
