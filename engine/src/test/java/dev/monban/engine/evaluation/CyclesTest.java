package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected circles are those that Terraform 1.11.4 reports, their members sorted. */
class CyclesTest {

  static Stream<Arguments> circles() {
    return Stream.of(
        circle(
            """
            locals {
              a = true ? 1 : local.b
              b = local.a
            }
            """,
            "local.a (expand), local.b (expand)"),
        circle(
            """
            resource "terraform_data" "a" { depends_on = [terraform_data.b] }
            resource "terraform_data" "b" { input = terraform_data.a.id }
            """,
            "terraform_data.a, terraform_data.b"),
        circle(
            """
            resource "terraform_data" "a" {
              lifecycle { replace_triggered_by = [terraform_data.b.id] }
            }
            resource "terraform_data" "b" { input = terraform_data.a.id }
            """,
            "terraform_data.a, terraform_data.b"),
        circle(
            """
            resource "terraform_data" "a" {
              lifecycle {
                postcondition {
                  condition     = terraform_data.b.id != self.id
                  error_message = "m"
                }
              }
            }
            resource "terraform_data" "b" { input = terraform_data.a.id }
            """,
            "terraform_data.a, terraform_data.b"),
        circle(
            """
            resource "terraform_data" "a" {
              provisioner "local-exec" { command = terraform_data.b.id }
            }
            resource "terraform_data" "b" { input = terraform_data.a.id }
            """,
            "terraform_data.a, terraform_data.b"),
        circle(
            """
            variable "a" {
              default = 1
              validation {
                condition     = var.a > 0 && local.x > 0
                error_message = "m"
              }
            }
            locals { x = var.a }
            """,
            "local.x (expand), var.a (validation)"),
        circle(
            """
            module "m" {
              source     = "./m"
              depends_on = [terraform_data.a]
            }
            resource "terraform_data" "a" { input = module.m.o }
            -- m/main.tf --
            output "o" { value = 1 }
            """,
            "module.m (expand), module.m.output.o (expand), terraform_data.a"),
        circle(
            """
            module "m" {
              source = "./m"
              in     = module.m
            }
            -- m/main.tf --
            variable "in" {}
            """,
            "module.m (close), module.m.var.in (expand)"),
        circle(
            """
            module "m" {
              source = "./m"
              in     = module.n.o
            }
            module "n" {
              source = "./m"
              in     = module.m.o
            }
            -- m/main.tf --
            variable "in" {}
            output "o" { value = var.in }
            """,
            "module.m.output.o (expand), module.m.var.in (expand), module.n.output.o (expand),"
                + " module.n.var.in (expand)"),
        circle(
            """
            provider "aws" { region = aws_ssm_parameter.region.value }
            resource "aws_ssm_parameter" "region" {
              name = "r"
              type = "String"
            }
            """,
            "aws_ssm_parameter.region, provider.aws"));
  }

  private static Arguments circle(String source, String members) {
    return Arguments.of(source, "Cycle: " + members);
  }

  @ParameterizedTest
  @MethodSource("circles")
  void reports_what_waits_for_itself_also_where_its_value_is_not_asked_for(
      String source, String summary) {
    assertThat(Source.of(source).errors()).containsExactly(summary);
  }

  @Test
  void lets_modules_use_each_other_by_different_outputs() {
    assertThat(
            Source.of(
                    """
                    module "a" {
                      source = "./m"
                      in     = module.b.fixed
                    }
                    module "b" {
                      source = "./m"
                      in     = module.a.out
                    }
                    -- m/main.tf --
                    variable "in" {}
                    output "out" { value = var.in }
                    output "fixed" { value = 1 }
                    """)
                .errors())
        .isEmpty();
  }

  @Test
  void names_a_local_that_refers_to_itself_where_it_stands() {
    assertThat(Source.of("locals { a = try(local.a, 1) }").diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.summary()).isEqualTo("Self-referencing local value");
              assertThat(diagnostic.range()).isPresent();
            });
  }

  @Test
  void follows_a_long_chain_without_growing_the_stack() {
    DependencyGraph graph = new DependencyGraph();
    for (int i = 0; i < 200_000; i++) {
      graph.add("n" + i, "n" + (i + 1) % 200_000);
    }

    assertThat(graph.cycles()).singleElement().satisfies(all -> assertThat(all).hasSize(200_000));
  }
}
