package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.ModuleCall;
import dev.monban.engine.resource.Provisioner;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.WrittenLocal;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.resource.WrittenVariable;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphAssemblyTest {

  @Test
  void gives_an_empty_root_an_empty_graph() {
    Source source = Source.of("");

    assertThat(source.diagnostics()).isEmpty();
    assertThat(source.graph().resources()).isEmpty();
  }

  @Test
  void keeps_lifecycle_provisioners_and_their_connection() {
    Resource resource =
        Source.of(
                """
                resource "terraform_data" "x" {
                  connection { host = "h" }
                  provisioner "local-exec" { command = "echo ${self.input}" }
                  input = "i"
                  lifecycle {
                    prevent_destroy = true
                    ignore_changes  = [input, triggers_replace]
                  }
                }
                """)
            .resource("terraform_data.x");

    assertThat(resource.lifecycle())
        .contains(new Lifecycle(Value.TRUE, Value.FALSE, List.of("input", "triggers_replace")));
    assertThat(resource.provisioners()).extracting(Provisioner::type).containsExactly("local-exec");
    MappingValue arguments = resource.provisioners().get(0).arguments();
    assertThat(text(arguments.get("command"))).isEqualTo("echo i");
    assertThat(arguments.get("connection")).isNotNull();
  }

  @Test
  void takes_the_keywords_of_a_provisioner_for_no_references() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "x" {
              provisioner "local-exec" {
                when       = destroy
                on_failure = "continue"
                command    = "echo ${self.id}"
              }
            }
            """);

    assertThat(source.errors()).isEmpty();
    MappingValue arguments = source.resource("terraform_data.x").provisioners().get(0).arguments();
    assertThat(text(arguments.get("when"))).isEqualTo("destroy");
    assertThat(text(arguments.get("on_failure"))).isEqualTo("continue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when = later            | Invalid \"when\" keyword",
        "on_failure = ignore     | Invalid \"on_failure\" keyword",
        "when = destroy, host = var.v       | Invalid reference from destroy provisioner",
        "when = destroy, host = each.value  | Invalid reference from destroy provisioner",
        "when = destroy, host = each.key    | ",
        "when = destroy, host = path.module | ",
      })
  void a_provisioner_at_destruction_may_look_at_its_own_resource_alone(
      String arguments, String summary) {
    assertThat(
            Source.of(
                    """
                    variable "v" { default = "h" }
                    resource "terraform_data" "x" {
                      for_each = toset(["a"])
                      provisioner "remote-exec" {
                        %s
                      }
                    }
                    """
                        .formatted(arguments.replace(", ", "\n")))
                .errors())
        .isEqualTo(summary == null ? List.of() : List.of(summary));
  }

  @Test
  void lets_a_provisioner_refer_to_its_own_resource() {
    assertThat(
            Source.of(
                    """
                    resource "terraform_data" "x" {
                      provisioner "local-exec" { command = terraform_data.x.id }
                    }
                    """)
                .errors())
        .isEmpty();
  }

  @Test
  void reports_conditions_that_are_known_to_fail() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "x" {
              input = 5
              lifecycle {
                precondition {
                  condition     = path.module == "elsewhere"
                  error_message = "before"
                }
                postcondition {
                  condition     = self.input > 10
                  error_message = "after"
                }
              }
            }
            output "o" {
              value = 1
              precondition {
                condition     = terraform_data.x.input == 6
                error_message = "of an output"
              }
            }
            check "c" {
              data "aws_ami" "scoped" {}
              assert {
                condition     = terraform_data.x.input == 6 || data.aws_ami.scoped.id == null
                error_message = "of a check"
              }
              assert {
                condition     = terraform_data.x.input == 6
                error_message = "of a check"
              }
            }
            """);

    assertThat(source.errors())
        .containsExactlyInAnyOrder(
            "Resource precondition failed",
            "Resource postcondition failed",
            "Module output value precondition failed");
    assertThat(source.warnings()).containsExactly("Check block assertion failed");
  }

  @Test
  void refuses_a_condition_that_looks_at_nothing() {
    assertThat(
            Source.of(
                    """
                    check "c" {
                      assert {
                        condition     = 1 == 1
                        error_message = "m"
                      }
                    }
                    """)
                .errors())
        .containsExactly("Invalid assert expression");
  }

  @Test
  void refuses_an_ephemeral_value_that_would_be_stored() {
    assertThat(
            Source.of(
                    """
                    variable "token" {
                      ephemeral = true
                      default   = "t"
                    }
                    resource "terraform_data" "x" { input = var.token }
                    """)
                .errors())
        .containsExactly("Invalid use of ephemeral value");
  }

  @Test
  void waits_with_a_data_source_that_names_what_is_going_to_be_made() {
    Source source =
        Source.of(
            """
            resource "terraform_data" "made" { input = "arn:aws:s3:::x" }
            data "aws_arn" "direct" { arn = terraform_data.made.input }
            data "aws_arn" "through_a_local" { arn = local.arn }
            data "aws_arn" "after" {
              arn        = "arn:aws:s3:::x"
              depends_on = [terraform_data.made]
            }
            locals { arn = terraform_data.made.input }
            """);

    assertThat(source.value("data.aws_arn.direct", "service").isKnown()).isFalse();
    assertThat(source.value("data.aws_arn.after", "service").isKnown()).isFalse();
    assertThat(source.value("data.aws_arn.through_a_local", "service").isKnown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "check \"c\" {}                                    | Zero assert blocks",
        "terraform { required_version = \"banana\" }       | Invalid version constraint",
        "variable \"v\" {; default = null; nullable = false; } | Invalid default value for variable",
        "output \"o\" {; value = 1; ephemeral = true; }     | Ephemeral output not allowed",
        "module \"m\" {; source = \"./m\"; version = \"1\"; } | Invalid registry module source address",
        "terraform {; backend \"s3\" {}; backend \"local\" {}; } | Duplicate backend configuration",
        "terraform {; backend \"s3\" {}; cloud {}; } | Both a backend and cloud configuration are present",
        "terraform {; cloud {}; cloud {}; } | Duplicate HCP Terraform configurations",
      })
  void refuses_what_terraform_refuses_before_it_evaluates(String source, String summary) {
    assertThat(Source.of(source.replace("; ", "\n") + "\n-- m/main.tf --\n").errors())
        .contains(summary);
  }

  @Test
  void refuses_a_validation_that_does_not_look_at_its_variable() {
    assertThat(
            Source.of(
                    """
                    variable "a" {
                      default = 1
                      validation {
                        condition     = local.x > 0
                        error_message = "m"
                      }
                    }
                    locals { x = 1 }
                    """)
                .errors())
        .containsExactly("Invalid variable validation condition");
  }

  @Test
  void warns_of_a_version_of_terraform_with_other_rules_and_reads_on() {
    Source source =
        Source.of(
            """
            terraform { required_version = ">= 1.12" }
            resource "terraform_data" "x" {}
            module "m" { source = "./m" }
            -- m/main.tf --
            terraform { required_version = "~> 0.12" }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.warnings())
        .containsExactly(
            "Unsupported Terraform Core version", "Unsupported Terraform Core version");
    assertThat(source.addresses()).containsExactly("terraform_data.x");
  }

  @Test
  void takes_texts_in_json_for_what_they_say_where_nothing_is_evaluated() {
    Source source =
        Source.of(
            """
            -- main.tf.json --
            {"variable": {"given": {}, "kept": {"default": ["${x}", "$${y}"], "description": "${d}"}},
             "output": {"all": {"value": "${[var.given, var.kept]}"}}}
            -- terraform.tfvars.json --
            {"given": "%{for"}
            """);

    assertThat(source.diagnostics()).isEmpty();
    assertThat(source.output("all"))
        .isEqualTo(
            Source.of("output \"all\" { value = [\"%%{for\", [\"$${x}\", \"$$${y}\"]] }")
                .output("all"));
  }

  @Test
  void tells_how_the_configuration_is_written() {
    Source source =
        Source.of(
            """
            terraform {
              required_version = ">= 1.5"
              required_providers {
                aws = {
                  source  = "hashicorp/aws"
                  version = "~> 5.0"
                }
              }
              backend "s3" { bucket = "state" }
            }
            variable "used" { type = string }
            variable "unused" {
              default     = "d"
              description = "nothing"
              validation {
                condition     = var.unused != ""
                error_message = "m"
              }
            }
            locals {
              a = var.used
              b = local.a
            }
            module "far" {
              source  = "terraform-aws-modules/vpc/aws"
              version = "5.0.0"
            }
            -- .github/CODEOWNERS --
            * @owners
            """);
    WrittenSettings settings = source.configuration().settings();

    assertThat(settings.requiredVersion()).containsExactly(">= 1.5");
    assertThat(settings.requiredProviders())
        .extracting(WrittenSettings.RequiredProvider::version)
        .containsExactly(Optional.of("~> 5.0"));
    assertThat(settings.backend().orElseThrow().type()).isEqualTo("s3");
    assertThat(source.configuration().variables())
        .extracting(WrittenVariable::used)
        .containsExactly(Optional.of(true), Optional.of(false));
    assertThat(source.configuration().source().orElseThrow().locals())
        .extracting(WrittenLocal::used)
        .containsExactly(true, false);
    assertThat(source.configuration().modules())
        .extracting(ModuleCall::read)
        .containsExactly(false);
    assertThat(source.configuration().source().orElseThrow().repository().codeOwners()).isPresent();
    assertThat(source.configuration().source().orElseThrow().literals())
        .extracting(literal -> literal.path())
        .contains("terraform.backend.s3.bucket", "variable.unused.description");
  }

  private static String text(@Nullable Value value) {
    return value instanceof StringValue string ? string.value() : "no text";
  }
}
