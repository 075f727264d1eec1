package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.Resource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whole root modules beside the plans that Terraform 1.11.4 and AWS 5.100.0 made of them, or their
 * refusal. What is left to do may only become less: lower a number here when it does.
 */
class PlanConformanceTest {
  private static final int WRONG_LEAVES = 10;
  private static final int INCOMPLETE_LEAVES = 4;

  /** Planned with {@code -replace=terraform_data.a}, which no file of the configuration says. */
  private static final String FORCED = "w_replace_flag";

  private final List<String> wrong = new ArrayList<>();
  private final List<String> refusedWrongly = new ArrayList<>();
  private final List<String> acceptedWrongly = new ArrayList<>();
  private int incomplete;
  private int right;

  @Test
  void gives_the_instances_values_and_refusals_that_terraform_gives()
      throws IOException, JsonSyntaxException {
    for (ConfigurationRow row : ConfigurationRow.read("configurations.jsonl")) {
      if (!row.id().equals(FORCED)) {
        compare(row);
      }
    }

    assertThat(acceptedWrongly).isEmpty();
    assertThat(refusedWrongly).isEmpty();
    assertThat(right).isGreaterThan(4_000);
    assertThat(incomplete).isLessThanOrEqualTo(INCOMPLETE_LEAVES);
    assertThat(wrong).hasSizeLessThanOrEqualTo(WRONG_LEAVES);
  }

  private void compare(ConfigurationRow row) {
    String id = row.id();
    Diagnosed<EvaluatedSource> read = SourceEvaluation.read(row.request());
    List<String> said =
        read.diagnostics().stream().map(Diagnostic::summary).collect(Collectors.toList());
    Optional<String> error = row.text("error");
    if (error.isPresent()) {
      if (!said.contains(error.get())) {
        acceptedWrongly.add(id + ": " + error.get() + " not in " + said);
      }
      return;
    }
    if (read.hasErrors()) {
      refusedWrongly.add(id);
      return;
    }
    Set<String> asked = row.texts("asked");
    Map<String, Resource> found = new LinkedHashMap<>();
    read.result().graph().resources().stream()
        .filter(resource -> resource.address().mode() == ResourceMode.MANAGED)
        .forEach(resource -> found.put(resource.address().toString(), resource));
    row.object("resources")
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
      JsonValue change = row.object("outputs").get(output.name());
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
}
