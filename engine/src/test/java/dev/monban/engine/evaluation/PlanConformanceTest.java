package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.configuration.TextFiles;
import dev.monban.engine.configuration.VariableOption;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SemanticVersion;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whole root modules beside the plans that Terraform 1.11.4 and AWS 5.100.0 made of them, or their
 * refusal. What is left to do may only become less: lower a number here when it does.
 */
class PlanConformanceTest {
  private static final int WRONG_LEAVES = 11;
  private static final int INCOMPLETE_LEAVES = 13;

  private final List<String> wrong = new ArrayList<>();
  private final List<String> refusedWrongly = new ArrayList<>();
  private final List<String> acceptedWrongly = new ArrayList<>();
  private int incomplete;
  private int right;

  @Test
  void gives_the_instances_values_and_refusals_that_terraform_gives()
      throws IOException, JsonSyntaxException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PlanConformanceTest.class.getResourceAsStream("configurations.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        compare((JsonValue.ObjectValue) JsonValue.parse(line));
      }
    }

    assertThat(acceptedWrongly).isEmpty();
    assertThat(refusedWrongly).isEmpty();
    assertThat(right).isGreaterThan(4_000);
    assertThat(incomplete).isLessThanOrEqualTo(INCOMPLETE_LEAVES);
    assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG_LEAVES);
  }

  private void compare(JsonValue.ObjectValue row) {
    String id = text(row, "id");
    Diagnosed<EvaluatedSource> read = SourceEvaluation.read(request(row));
    List<String> said =
        read.diagnostics().stream().map(Diagnostic::summary).collect(Collectors.toList());
    if (row.get("error") != null) {
      if (!said.contains(text(row, "error"))) {
        acceptedWrongly.add(id + ": " + text(row, "error") + " not in " + said);
      }
      return;
    }
    if (read.hasErrors()) {
      refusedWrongly.add(id);
      return;
    }
    Set<String> asked = texts(row, "asked");
    Map<String, Resource> found = new LinkedHashMap<>();
    read.result().graph().resources().stream()
        .filter(resource -> resource.address().mode() == ResourceMode.MANAGED)
        .forEach(resource -> found.put(resource.address().toString(), resource));
    object(row, "resources")
        .members()
        .forEach(
            (address, change) -> {
              Resource resource = found.remove(address);
              if (resource == null) {
                wrong.add(id + " " + address + ": missing");
              } else {
                PlanComparison comparison = new PlanComparison(resource.leftOut(), asked);
                comparison.compare(change, resource.values());
                add(id + " " + address, comparison);
              }
            });
    found.values().stream()
        .filter(resource -> resource.presence().isCertain())
        .forEach(resource -> wrong.add(id + " " + resource.address() + ": not in the plan"));
    for (Output output : read.result().graph().outputs()) {
      JsonValue change = object(row, "outputs").get(output.name());
      if (change != null) {
        PlanComparison comparison = new PlanComparison(new TreeSet<>(), asked);
        comparison.compare(change, output.value());
        add(id + " output." + output.name(), comparison);
      }
    }
  }

  private void add(String place, PlanComparison comparison) {
    right += comparison.right();
    incomplete += comparison.incomplete();
    comparison.wrong().forEach(difference -> wrong.add(place + " " + difference));
  }

  private static SourceRequest request(JsonValue.ObjectValue row) {
    Map<String, String> files = new TreeMap<>();
    object(row, "files")
        .members()
        .keySet()
        .forEach(name -> files.put(name, text(object(row, "files"), name)));
    Map<String, String> environment = new TreeMap<>();
    object(row, "environment")
        .members()
        .keySet()
        .forEach(name -> environment.put(name, text(object(row, "environment"), name)));
    List<VariableOption> options = new ArrayList<>();
    texts(row, "assignments")
        .forEach(assignment -> options.add(new VariableOption.Assignment(assignment)));
    SortedMap<ProviderSource, SemanticVersion> versions = new TreeMap<>();
    versions.put(ProviderSource.parse("aws"), SemanticVersion.parse("5.100.0").orElseThrow());
    return new SourceRequest(
        TextFiles.of(files),
        text(row, "root"),
        environment,
        options,
        "default",
        Optional.empty(),
        ProviderSchemas.shipped(),
        versions,
        Optional.empty(),
        EvaluationLimits.DEFAULT);
  }

  private static JsonValue.ObjectValue object(JsonValue.ObjectValue row, String name) {
    return row.get(name) instanceof JsonValue.ObjectValue object
        ? object
        : new JsonValue.ObjectValue(Map.of());
  }

  private static String text(JsonValue.ObjectValue row, String name) {
    return row.get(name) instanceof JsonValue.StringValue string ? string.text() : "";
  }

  private static Set<String> texts(JsonValue.ObjectValue row, String name) {
    Set<String> texts = new TreeSet<>();
    if (row.get(name) instanceof JsonValue.ArrayValue array) {
      for (JsonValue element : array.elements()) {
        texts.add(((JsonValue.StringValue) element).text());
      }
    }
    return texts;
  }
}
