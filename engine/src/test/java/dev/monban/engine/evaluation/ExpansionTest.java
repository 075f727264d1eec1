package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {

  @Test
  void counts_instances_from_zero() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "x" {
              count = 2
              input = count.index
            }
            resource "terraform_data" "none" { count = 0 }
            """);

    assertThat(source.addresses()).containsExactly("terraform_data.x[0]", "terraform_data.x[1]");
    assertThat(source.value("terraform_data.x[1]", "input")).isEqualTo(Value.number(1));
  }

  @Test
  void makes_an_instance_of_each_entry_also_of_one_that_is_null() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "x" {
              for_each = { "a.b" = 1, c = null }
              input    = "${each.key}!"
            }
            """);

    assertThat(source.addresses())
        .containsExactly("terraform_data.x[\"a.b\"]", "terraform_data.x[\"c\"]");
    assertThat(source.value("terraform_data.x[\"c\"]", "input")).isEqualTo(Value.string("c!"));
  }

  @Test
  void gives_one_symbolic_instance_where_the_keys_are_not_known() {
    Source source =
        Source.of(
            """
            variable "names" { type = set(string) }
            resource "terraform_data" "x" {
              for_each = var.names
              input    = "port 22"
            }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.addresses()).containsExactly("terraform_data.x[\"*\"]");
    assertThat(source.resource("terraform_data.x[\"*\"]").presence().doubts())
        .extracting(Origin::reference)
        .containsExactly("var.names");
    assertThat(source.value("terraform_data.x[\"*\"]", "input")).isEqualTo(Value.string("port 22"));
  }

  @Test
  void refuses_a_number_that_only_apply_will_tell() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "a" {}
            resource "terraform_data" "x" { count = terraform_data.a.id == "i" ? 0 : 1 }
            """);

    assertThat(source.errors()).containsExactly("Invalid count argument");
    assertThat(source.addresses()).contains("terraform_data.x[*]");
  }

  @Test
  void does_not_refuse_what_only_we_do_not_know() {
    Source source =
        Source.of(
            """
            data "aws_availability_zones" "all" {}
            resource "terraform_data" "x" { count = length(data.aws_availability_zones.all.names) }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.addresses()).contains("terraform_data.x[*]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for_each = [\"a\"]                    | Invalid for_each argument",
        "for_each = null                       | Invalid for_each argument",
        "for_each = \"a\"                      | Invalid for_each argument",
        "for_each = toset([1])                 | Invalid for_each set argument",
        "for_each = sensitive(toset([\"a\"]))  | Invalid for_each argument",
        "count = null                          | Invalid count argument",
        "count = -1                            | Invalid count argument",
        "count = 1.5                           | Invalid count argument",
        "count = \"many\"                      | Incorrect value type",
        "count = 1e9                           | Evaluation limit reached",
      })
  void refuses_what_cannot_tell_instances_apart(String argument, String summary) {
    Source source = Source.of("resource \"terraform_data\" \"x\" {\n" + argument + "\n}\n");

    assertThat(source.errors()).containsExactly(summary);
    assertThat(source.graph().resources()).hasSize(1);
    assertThat(source.graph().resources().get(0).presence().isCertain()).isFalse();
  }

  @Test
  void lets_each_and_count_be_used_only_where_they_are() {
    assertThat(
            Source.of(
                    """
                    resource "terraform_data" "x" { input = [each.key, count.index] }
                    """)
                .errors())
        .containsExactlyInAnyOrder(
            "Reference to \"each\" in context without for_each",
            "Reference to \"count\" in non-counted context");
  }
}
