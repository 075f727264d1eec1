package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;

class VariableValuesTest {

  @Test
  void is_unknown_of_its_type_with_a_warning_where_nobody_gives_a_value() {
    Source source =
        Source.of(
            """
            variable "internal" { type = bool }
            output "o" { value = var.internal }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.warnings()).containsExactly("No value for required variable");
    ValueAssert.assertThat(source.output("o"))
        .isUnknownBecauseOf(Origin.Kind.VARIABLE)
        .hasType(Type.BOOL)
        .originatesFrom("var.internal");
  }

  @Test
  void converts_what_is_given_and_fills_in_optional_attributes() {
    Source source =
        Source.of(
            """
            variable "size" { type = number }
            variable "rule" { type = object({ port = number, open = optional(bool, false) }) }
            output "size" { value = var.size }
            output "open" { value = var.rule.open }
            -- terraform.tfvars --
            size = "3"
            rule = { port = "22" }
            """);

    assertThat(source.output("size")).isEqualTo(Value.number(3));
    assertThat(source.output("open")).isEqualTo(Value.FALSE);
  }

  @Test
  void refuses_what_does_not_fit_the_type() {
    assertThat(
            Source.of(
                    """
                    variable "size" { type = number }
                    variable "list" {
                      type    = list(string)
                      default = "x"
                    }
                    -- terraform.tfvars --
                    size = "large"
                    """)
                .errors())
        .containsExactlyInAnyOrder(
            "Invalid value for input variable", "Invalid default value for variable");
  }

  @Test
  void takes_the_default_for_null_only_where_null_is_no_value() {
    Source source =
        Source.of(
            """
            module "m" {
              source = "./m"
              yes    = null
              no     = null
            }
            output "yes" { value = module.m.yes }
            output "no" { value = module.m.no }
            -- m/main.tf --
            variable "yes" { default = "d" }
            variable "no" {
              default  = "d"
              nullable = false
            }
            output "yes" { value = var.yes }
            output "no" { value = var.no }
            """);

    assertThat(source.output("yes").isNull()).isTrue();
    assertThat(source.output("no")).isEqualTo(Value.string("d"));
  }

  @Test
  void refuses_null_for_a_required_variable_that_takes_none() {
    assertThat(
            Source.of(
                    """
                    variable "x" { nullable = false }
                    -- terraform.tfvars --
                    x = null
                    """)
                .errors())
        .containsExactly("Required variable not set");
  }

  @Test
  void reports_a_validation_that_is_known_to_fail_and_no_other() {
    Source source =
        Source.of(
            """
            variable "env" {
              default = "prd"
              validation {
                condition     = contains(["dev", "prod"], var.env)
                error_message = "Say dev or prod, not ${var.env}."
              }
            }
            variable "unset" {
              validation {
                condition     = var.unset != ""
                error_message = "Not empty."
              }
            }
            """);

    assertThat(source.errors()).containsExactly("Invalid value for variable");
    assertThat(
            source.diagnostics().stream()
                .filter(found -> found.isError())
                .findFirst()
                .orElseThrow()
                .detail())
        .startsWith("Say dev or prod, not prd.");
  }

  @Test
  void keeps_a_sensitive_value_sensitive_up_to_the_output_that_may_not_have_it() {
    Source source =
        Source.of(
            """
            variable "password" {
              sensitive = true
              default   = "hunter22"
            }
            locals { text = "p=${var.password}" }
            output "open" { value = local.text }
            output "closed" {
              value     = local.text
              sensitive = true
            }
            """);

    assertThat(source.errors()).containsExactly("Output refers to sensitive values");
    assertThat(source.output("closed").marks().sensitive()).isTrue();
  }

  @Test
  void names_a_variable_that_was_probably_meant() {
    Source source =
        Source.of(
            """
            variable "region" { default = "x" }
            output "o" { value = var.regoin }
            """);

    assertThat(source.errors()).containsExactly("Reference to undeclared input variable");
    assertThat(source.diagnostics().get(0).detail()).contains("Did you mean \"region\"?");
  }

  @Test
  void refuses_a_default_of_null_where_null_is_no_value() {
    assertThat(
            Source.of(
                    """
                    variable "v" {
                      default  = null
                      nullable = false
                    }
                    """)
                .errors())
        .containsExactly("Invalid default value for variable");
  }
}
