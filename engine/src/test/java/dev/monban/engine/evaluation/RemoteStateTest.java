package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteStateTest {

  @Test
  void knows_the_outputs_of_a_state_in_a_file() {
    Source source =
        Source.of(
            """
            data "terraform_remote_state" "network" {
              backend  = "local"
              config   = { path = "network.tfstate" }
              defaults = { zone = "b", size = 2 }
            }
            output "zone" { value = data.terraform_remote_state.network.outputs.zone }
            output "size" { value = data.terraform_remote_state.network.outputs.size }
            output "subnets" { value = data.terraform_remote_state.network.outputs.subnets }
            -- network.tfstate --
            {"version": 4, "serial": 7, "resources": [{"mode": "managed"}], "outputs": {
              "zone": {"value": "a", "type": "string", "sensitive": true},
              "subnets": {"value": ["s2", "s1"], "type": ["set", "string"]}}}
            """);

    assertThat(source.diagnostics()).isEmpty();
    assertThat(Unmarking.deep(source.output("zone"))).isEqualTo(Value.string("a"));
    assertThat(Unmarking.deep(source.output("size"))).isEqualTo(Value.number(2));
    assertThat(source.output("subnets").type()).isEqualTo(Type.set(Type.STRING));
  }

  @Test
  void finds_the_state_of_another_workspace_in_its_directory() {
    Source source =
        Source.of(
            """
            data "terraform_remote_state" "network" {
              backend   = "local"
              workspace = "dev"
              config    = { workspace_dir = "states" }
            }
            output "zone" { value = data.terraform_remote_state.network.outputs.zone }
            -- states/dev/terraform.tfstate --
            {"version": 4, "outputs": {"zone": {"value": "a", "type": "string"}}}
            """);

    assertThat(Unmarking.deep(source.output("zone"))).isEqualTo(Value.string("a"));
  }

  @Test
  void warns_where_no_state_is_stored() {
    Source source =
        Source.of(
            """
            data "terraform_remote_state" "network" { backend = "local" }
            output "zone" { value = data.terraform_remote_state.network.outputs.zone }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.warnings()).containsExactly("Unable to find remote state");
    ValueAssert.assertThat(source.output("zone")).isUnknownBecauseOf(Origin.Kind.DATA);
  }

  @Test
  void refuses_an_output_that_the_state_does_not_have() {
    Source source =
        Source.of(
            """
            data "terraform_remote_state" "network" { backend = "local" }
            output "zone" { value = data.terraform_remote_state.network.outputs.zone }
            -- terraform.tfstate --
            {"version": 4, "outputs": {}}
            """);

    assertThat(source.errors()).containsExactly("Unsupported attribute");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": 3, \"outputs\": {}}",
        "{\"outputs\": {}}",
        "{\"version\": 4, \"outputs\": {\"zone\": {\"value\": \"a\", \"type\": \"text\"}}}",
        "{\"version\": 4, \"outputs\": {\"zone\": {\"value\": \"a\", \"type\": \"number\"}}}",
        "{\"version\": 4, \"outputs\": {\"zone\": {\"value\": {\"value\": 1}, \"type\": \"dynamic\"}}}",
        "[]",
        "no JSON",
      })
  void knows_nothing_of_a_state_that_it_cannot_read(String state) {
    Source source =
        Source.of(
            """
            data "terraform_remote_state" "network" { backend = "local" }
            output "zone" { value = data.terraform_remote_state.network.outputs.zone }
            -- terraform.tfstate --
            """
                + state);

    assertThat(source.errors()).isEmpty();
    ValueAssert.assertThat(source.output("zone")).isUnknownBecauseOf(Origin.Kind.DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backend = \"s3\"",
        "backend = \"local\"\n config = { path = terraform_data.t.id }",
        "backend = \"local\"\n workspace = terraform_data.t.id",
        "backend = \"local\"\n config = { password = \"x\" }",
        "backend = \"local\"\n depends_on = [terraform_data.t]",
      })
  void leaves_unknown_what_would_have_to_be_asked_for(String arguments) {
    Source source =
        Source.of(
            """
            resource "terraform_data" "t" {}
            data "terraform_remote_state" "network" {
            %s
            }
            output "zone" { value = data.terraform_remote_state.network.outputs.zone }
            -- terraform.tfstate --
            {"version": 4, "outputs": {"zone": {"value": "a", "type": "string"}}}
            """
                .formatted(arguments));

    assertThat(source.errors()).isEqualTo(List.of());
    assertThat(source.output("zone").isKnown()).isFalse();
  }
}
