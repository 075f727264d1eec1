package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;

/** As Terraform 1.11.4 plans {@code terraform_data} that is there already. */
class PriorDataTest {
  private static final String STATE =
      """
      -- terraform.tfstate --
      {"version": 4, "serial": 1, "resources": [
        {"mode": "managed", "type": "terraform_data", "name": "a", "instances": [
          {"attributes": {"id": "id-a", "input": {"value": "x", "type": "string"},
            "output": {"value": "x", "type": "string"}, "triggers_replace": null}}]},
        {"mode": "managed", "type": "terraform_data", "name": "many", "instances": [
          {"index_key": "k", "attributes": {"id": "id-k", "input": null, "output": null}},
          {"index_key": "t", "status": "tainted", "attributes": {"id": "id-t"}}]},
        {"mode": "managed", "type": "aws_vpc", "name": "v", "instances": [
          {"attributes": {"id": "vpc-1"}}]}]}
      """;

  @Test
  void what_has_not_changed_keeps_its_values() {
    Source source = source("resource \"terraform_data\" \"a\" { input = \"x\" }", "a");

    assertThat(value(source, "id")).isEqualTo(Value.string("id-a"));
    assertThat(value(source, "output")).isEqualTo(Value.string("x"));
  }

  @Test
  void a_changed_input_keeps_the_id_alone() {
    Source source = source("resource \"terraform_data\" \"a\" { input = \"y\" }", "a");

    assertThat(value(source, "id")).isEqualTo(Value.string("id-a"));
    assertThat(source.output("output").isKnown()).isFalse();
  }

  @Test
  void a_changed_trigger_makes_it_anew() {
    Source source = source("resource \"terraform_data\" \"a\" {\n  triggers_replace = 1\n}", "a");

    assertThat(source.output("id").isKnown()).isFalse();
  }

  @Test
  void a_secret_input_is_not_compared() {
    Source source = source("resource \"terraform_data\" \"a\" { input = sensitive(\"x\") }", "a");

    assertThat(source.output("output").isKnown()).isFalse();
  }

  @Test
  void keys_count_and_tainted_instances_do_not() {
    String block = "resource \"terraform_data\" \"many\" {\n  for_each = toset([\"k\", \"t\"])\n}";

    assertThat(value(source(block, "many[\"k\"]"), "id")).isEqualTo(Value.string("id-k"));
    assertThat(source(block, "many[\"t\"]").output("id").isKnown()).isFalse();
  }

  @Test
  void moves_are_followed_one_after_the_other() {
    Source source =
        source(
            """
            moved {
              from = terraform_data.b
              to   = terraform_data.c
            }
            moved {
              from = terraform_data.a
              to   = terraform_data.b
            }
            resource "terraform_data" "c" {
            }
            """,
            "c");

    assertThat(value(source, "id")).isEqualTo(Value.string("id-a"));
  }

  @Test
  void an_import_gives_the_id() {
    Source source =
        source(
            """
            import {
              for_each = { n = "id-n" }
              to       = terraform_data.new[each.key]
              id       = each.value
            }
            resource "terraform_data" "new" {
              for_each = toset(["n"])
              input    = "x"
            }
            """,
            "new[\"n\"]");

    assertThat(value(source, "id")).isEqualTo(Value.string("id-n"));
    assertThat(source.output("output").isKnown()).isFalse();
  }

  @Test
  void an_import_for_each_of_a_list_gives_the_ids_by_index() {
    Source source =
        source(
            """
            import {
              for_each = ["id-0", "id-1"]
              to       = terraform_data.new[each.key]
              id       = each.value
            }
            resource "terraform_data" "new" { count = 2 }
            """,
            "new[1]");

    assertThat(value(source, "id")).isEqualTo(Value.string("id-1"));
  }

  @Test
  void the_state_of_another_backend_is_not_beside_the_configuration() {
    Source source =
        source(
            """
            terraform {
              backend "s3" {
              }
            }
            resource "terraform_data" "a" { input = "x" }
            """,
            "a");

    assertThat(source.output("id").isKnown()).isFalse();
  }

  private static Value value(Source source, String output) {
    return Unmarking.deep(source.output(output));
  }

  private static Source source(String blocks, String data) {
    return Source.of(
        """
        %s
        output "id" { value = terraform_data.%s.id }
        output "output" { value = terraform_data.%s.output }
        %s"""
            .formatted(blocks, data, data, STATE));
  }
}
