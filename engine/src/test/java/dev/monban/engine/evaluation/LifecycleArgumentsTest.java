package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in {@code replace_triggered_by} and {@code ignore_changes}. */
class LifecycleArgumentsTest {

  private static Source with(String lifecycle) {
    return Source.of(
        """
        variable "v" { default = 1 }
        module "m" { source = "./m" }
        resource "terraform_data" "one" {}
        resource "terraform_data" "many" { for_each = { a = 1 } }
        resource "aws_instance" "x" {
          for_each      = { a = 1 }
          ami           = "ami-12345678"
          instance_type = "t3.micro"
          lifecycle { %s }
        }
        -- m/main.tf --
        output "o" { value = 1 }
        """
            .formatted(lifecycle));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terraform_data.one",
        "terraform_data.one.output, terraform_data.one",
        "terraform_data.many[each.key].id",
        "terraform_data.many[\"a\"]",
        "terraform_data.one.nothing_of_the_kind",
      })
  void a_replacement_may_be_triggered_by_a_resource(String triggers) {
    assertThat(with("replace_triggered_by = [" + triggers + "]").errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "terraform_data.missing | Reference to undeclared resource",
        "terraform_data.many[each.value] | Invalid each reference in replace_triggered_by expression",
        "terraform_data.many[count.no] | Invalid count reference in replace_triggered_by expression",
        "upper(terraform_data.one.id) | Invalid replace_triggered_by expression",
        "(terraform_data.one.id) | Invalid replace_triggered_by expression",
        "terraform_data.many[*].id | Invalid replace_triggered_by expression",
        "terraform_data.many[terraform_data.one.id] | Invalid replace_triggered_by expression",
        "\"terraform_data.one\" | Invalid replace_triggered_by expression",
      })
  void a_replacement_is_triggered_by_nothing_else(String trigger, String summary) {
    assertThat(with("replace_triggered_by = [" + trigger + "]").errors()).containsExactly(summary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"var.v", "module.m.o", "path.module"})
  void a_trigger_without_a_resource_is_wrong_in_two_ways(String trigger) {
    assertThat(with("replace_triggered_by = [" + trigger + "]").errors())
        .containsExactly(
            "Invalid reference in replace_triggered_by expression",
            "Invalid replace_triggered_by expression");
  }

  @Test
  void triggers_are_a_list() {
    assertThat(with("replace_triggered_by = terraform_data.one").errors())
        .containsExactly("Invalid expression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "[ami, ami]",
        "[\"ami\"]",
        "[arn, tags[\"a\"], tags.b]",
        "[root_block_device, root_block_device[0], root_block_device[0].volume_size]",
        "[ebs_block_device]",
        "[vpc_security_group_ids]",
        "[timeouts.create]",
      })
  void ignores_changes_of_what_the_schema_has(String ignored) {
    Source source = with("ignore_changes = " + ignored);

    assertThat(source.errors()).isEmpty();
    assertThat(source.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing | Unsupported attribute",
        "all | Unsupported attribute",
        "ami.x | Unsupported attribute",
        "tags.a.b | Unsupported attribute",
        "tags[\"a\"][\"b\"] | Invalid index",
        "vpc_security_group_ids[0] | Invalid index",
        "ebs_block_device[0].volume_size | Invalid index",
        "root_block_device.volume_size | Invalid operation",
        "root_block_device[0].nothing | Unsupported attribute",
      })
  void warns_of_ignored_changes_that_the_schema_at_hand_does_not_know(
      String ignored, String summary) {
    Source source = with("ignore_changes = [" + ignored + "]");

    assertThat(source.errors()).isEmpty();
    assertThat(source.warnings()).containsExactly(summary);
  }

  @Test
  void what_terraform_itself_does_not_know_is_an_error() {
    assertThat(
            Source.of(
                    """
                    resource "terraform_data" "x" {
                      lifecycle { ignore_changes = [no] }
                    }
                    """)
                .errors())
        .containsExactly("Unsupported attribute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[\"*\"] | Invalid ignore_changes wildcard",
        "var.v | Invalid expression",
        "[upper(\"ami\")] | Invalid expression",
        "[tags[var.v]] | Invalid expression",
      })
  void ignored_changes_are_written_out(String ignored, String summary) {
    assertThat(with("ignore_changes = " + ignored).errors()).containsExactly(summary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ignore_changes = [name]",
        "prevent_destroy = true",
        "create_before_destroy = true",
        "replace_triggered_by = [terraform_data.one]",
      })
  void a_data_source_has_conditions_alone(String argument) {
    assertThat(
            Source.of(
                    "data \"aws_region\" \"r\" {\n  lifecycle {\n    "
                        + argument
                        + "\n  }\n}\nresource \"terraform_data\" \"one\" {}\n")
                .errors())
        .containsExactly("Invalid data resource lifecycle argument");
  }

  @Test
  void names_in_json_are_in_quotation_marks() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "one" {}
            -- more.tf.json --
            {"resource": {"terraform_data": {"x": {"lifecycle": {
              "replace_triggered_by": ["terraform_data.one"],
              "ignore_changes": ["input"]
            }}, "y": {"lifecycle": {"ignore_changes": "all"}}}}}
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.resource("terraform_data.x").lifecycle().orElseThrow().ignoreChanges())
        .containsExactly("input");
    assertThat(source.resource("terraform_data.y").lifecycle().orElseThrow().ignoreChanges())
        .containsExactly("all");
  }

  @Test
  void names_in_old_quotation_marks_are_names() {
    assertThat(
            with("ignore_changes = [\"ami\", tags[\"a\"]]")
                .resource("aws_instance.x[\"a\"]")
                .lifecycle()
                .orElseThrow()
                .ignoreChanges())
        .containsExactly("ami", "tags[\"a\"]");
  }
}
