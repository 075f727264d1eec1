package dev.monban.engine.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.ModuleCall;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.resource.WrittenVariable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BlockPlaceTest {
  private static final Bench BENCH = new Bench();

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void a_report_at_a_provider_is_about_its_block() {
    assertThat(reportedAt("graph.providers('aws')[0]")).contains("provider.aws");
  }

  @Test
  void a_report_at_a_module_call_is_about_its_block() {
    assertThat(reportedAt("configuration.modules[0]")).contains("module.web");
  }

  @Test
  void a_report_at_a_variable_is_about_its_block() {
    assertThat(reportedAt("configuration.variables[0]")).contains("module.web.variable.region");
  }

  @Test
  void a_report_at_a_required_provider_or_a_backend_is_about_the_terraform_block() {
    assertThat(reportedAt("configuration.settings.requiredProviders[0]")).contains("terraform");
  }

  private static Optional<String> reportedAt(String place) {
    String policy =
        Bench.policy(
            "checkConfiguration({ configuration, graph, report }) { report(\"It is bad.\", { at: "
                + place
                + " }); }");
    return BENCH.result(policy, input()).resource();
  }

  private static CheckedInput input() {
    WrittenSettings.RequiredProvider required =
        new WrittenSettings.RequiredProvider(
            "aws", "hashicorp/aws", Optional.empty(), Optional.empty());
    ModuleCall call =
        new ModuleCall(
            ModuleAddress.ROOT, "web", "./web", Optional.empty(), true, Optional.empty());
    WrittenVariable variable =
        new WrittenVariable(
            ModuleAddress.ROOT.child("web", InstanceKey.NONE),
            "region",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());
    return new CheckedInput(
        "root",
        InputKind.PLAN,
        new ResourceGraph(List.of(), List.of(Graphs.AWS), List.of(), List.of(), new TreeSet<>()),
        new WrittenConfiguration(
            "root",
            Optional.empty(),
            new WrittenSettings(List.of(), List.of(required), Optional.empty()),
            List.of(call),
            List.of(variable),
            List.of(),
            Optional.empty()));
  }
}
