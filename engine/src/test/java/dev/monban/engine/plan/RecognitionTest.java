package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.InputKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RecognitionTest {

  private static void assertRefused(Diagnosed<ReadPlan> plan, String code, String hint) {
    assertThat(plan.diagnostics()).hasSize(1);
    assertThat(plan.diagnostics().get(0).code()).isEqualTo(code);
    assertThat(plan.diagnostics().get(0).isError()).isTrue();
    assertThat(plan.diagnostics().get(0).detail()).contains("plan.json");
    assertThat(plan.diagnostics().get(0).hint().orElse("")).contains(hint);
    assertThat(plan.result().graph().resources()).isEmpty();
  }

  @Test
  void a_binary_plan_is_refused_with_the_command_that_converts_it() {
    assertRefused(read("PK\u0003\u0004abc"), "plan-binary", "terraform show -json plan.json");
  }

  @Test
  void an_empty_file_is_named() {
    assertRefused(read(""), "plan-empty", "terraform show -json");
    assertRefused(read(" \n"), "plan-empty", "terraform show -json");
  }

  @Test
  void a_plan_that_is_cut_off_is_named_and_gives_no_half_truth() {
    String whole = plan(created("aws_lb", "x", "{}", "{}"), "");

    assertRefused(
        read(whole.substring(0, whole.length() / 2)), "plan-truncated", "terraform show -json");
  }

  @Test
  void text_that_is_not_json_is_located() {
    Diagnosed<ReadPlan> plan = read("{\"a\": 1,\n oops}");

    assertRefused(plan, "plan-syntax", "terraform show -json");
    assertThat(plan.diagnostics().get(0).detail()).contains("line 2");
  }

  @Test
  void something_behind_the_document_is_refused() {
    assertRefused(read("{\"planned_values\": {}} {}"), "plan-syntax", "");
  }

  @Test
  void foreign_json_is_refused() {
    assertRefused(read("{\"name\": \"x\"}"), "plan-foreign", "terraform show -json");
    assertRefused(read("[1, 2]"), "plan-foreign", "terraform show -json");
    assertRefused(read("\"text\""), "plan-foreign", "terraform show -json");
  }

  @Test
  void the_log_of_a_plan_is_told_from_a_plan() {
    assertRefused(
        read("{\"@level\":\"info\",\"@message\":\"Plan\"}\n{\"@level\":\"info\"}\n"),
        "plan-log",
        "terraform plan -out");
  }

  @Test
  void provider_schemas_are_told_from_a_plan() {
    assertRefused(
        read("{\"format_version\":\"1.0\",\"provider_schemas\":{}}"),
        "plan-schemas",
        "--provider-schema");
  }

  @Test
  void a_format_of_the_future_is_refused() {
    assertRefused(read("{\"format_version\":\"2.0\",\"planned_values\":{}}"), "plan-format", "");
  }

  @Test
  void a_part_of_the_wrong_shape_is_an_error() {
    assertRefused(
        read("{\"format_version\":\"1.2\",\"resource_changes\":\"none\"}"), "plan-shape", "show");
  }

  @Test
  void an_input_that_cannot_be_opened_is_named() {
    Diagnosed<ReadPlan> plan =
        PlanReader.read(
            PlanRequest.of(
                "plan.json",
                () -> {
                  throw new IOException("no such file");
                }));

    assertRefused(plan, "plan-unreadable", "");
  }

  @Test
  void a_packed_plan_is_unpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(plan(created("aws_lb", "x", "{}", "{}"), "").getBytes(StandardCharsets.UTF_8));
    }

    Diagnosed<ReadPlan> plan =
        PlanReader.read(PlanRequest.of("plan.json.gz", PlanInput.of(bytes.toByteArray())));

    assertThat(plan.diagnostics()).isEmpty();
    assertThat(plan.result().graph().resources()).hasSize(1);
  }

  @Test
  void a_state_is_told_from_a_plan() {
    Diagnosed<ReadPlan> state =
        read(
            """
            {"format_version": "1.0", "terraform_version": "1.11.4",
             "values": {"outputs": {"o": {"sensitive": false, "value": 1}},
               "root_module": {"resources": [
                 {"address": "aws_lb.x[0]", "mode": "managed", "type": "aws_lb", "name": "x",
                  "index": 0, "provider_name": "registry.terraform.io/hashicorp/aws",
                  "values": {"name": "web"}, "sensitive_values": {}}]}}}
            """);

    assertThat(state.diagnostics()).isEmpty();
    assertThat(state.result().kind()).isEqualTo(InputKind.STATE);
    assertThat(state.result().graph().resources())
        .extracting(found -> found.address().toString())
        .containsExactly("aws_lb.x[0]");
    assertThat(state.result().graph().outputs()).hasSize(1);
  }

  @Test
  void the_state_of_nothing_is_a_state() {
    assertThat(read("{\"format_version\": \"1.0\"}").result().kind()).isEqualTo(InputKind.STATE);
  }
}
