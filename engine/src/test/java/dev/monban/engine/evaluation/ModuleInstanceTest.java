package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleInstanceTest {

  @Test
  void hands_arguments_down_and_outputs_up_through_nested_modules() {
    Source source =
        Source.of(
            """
            module "a" {
              for_each = { x = 1, "y.z" = 2 }
              source   = "./a"
              number   = each.value
            }
            output "numbers" { value = { for k, m in module.a : k => m.number } }
            -- a/main.tf --
            variable "number" { type = string }
            module "b" {
              count  = 1
              source = "./b"
              text   = "n${var.number}"
            }
            output "number" { value = module.b[0].text }
            -- a/b/main.tf --
            variable "text" {}
            resource "terraform_data" "r" { input = var.text }
            output "text" { value = terraform_data.r.input }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.addresses())
        .containsExactly(
            "module.a[\"x\"].module.b[0].terraform_data.r",
            "module.a[\"y.z\"].module.b[0].terraform_data.r");
    assertThat(source.output("numbers"))
        .satisfies(value -> assertThat(text(value, "y.z")).isEqualTo("n2"));
  }

  @Test
  void tells_the_calls_that_lead_to_a_resource_the_innermost_first() {
    Source source =
        Source.of(
            """
            module "a" { source = "./a" }
            -- a/main.tf --
            module "b" { source = "./b" }
            -- a/b/main.tf --
            resource "terraform_data" "r" {}
            """);

    assertThat(source.resource("module.a.module.b.terraform_data.r").placement().trail())
        .extracting(TrailStep::text)
        .containsExactly("called from module.b", "called from module.a");
  }

  @Test
  void leaves_the_outputs_of_a_module_that_was_not_fetched_unknown() {
    Source source =
        Source.of(
            """
            module "vpc" { source = "terraform-aws-modules/vpc/aws" }
            resource "terraform_data" "x" { input = module.vpc.vpc_id }
            """);

    assertThat(source.errors()).isEmpty();
    ValueAssert.assertThat(source.value("terraform_data.x", "input")).originatesFrom("module.vpc");
    assertThat(source.graph().openings())
        .extracting(Origin::reference)
        .containsExactly("module.vpc");
  }

  @Test
  void makes_everything_in_a_module_of_unknown_number_uncertain() {
    Source source =
        Source.of(
            """
            variable "many" { type = number }
            module "a" {
              count  = var.many
              source = "./a"
            }
            output "all" { value = module.a[*].o }
            -- a/main.tf --
            resource "terraform_data" "r" { input = 1 }
            output "o" { value = terraform_data.r.input }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.resource("module.a[*].terraform_data.r").presence().isCertain()).isFalse();
    ValueAssert.assertThat(source.output("all")).originatesFrom("var.many");
  }

  @Test
  void refuses_arguments_that_are_no_variables_and_misses_those_that_are_required() {
    Source source =
        Source.of(
            """
            module "a" {
              source = "./a"
              wrong  = 1
            }
            -- a/main.tf --
            variable "needed" {}
            """);

    assertThat(source.errors())
        .containsExactlyInAnyOrder("Missing required argument", "Unsupported argument");
  }

  @Test
  void refuses_outputs_and_modules_that_are_not_declared() {
    assertThat(
            Source.of(
                    """
                    module "a" { source = "./a" }
                    output "x" { value = module.a.nothing }
                    output "y" { value = module.b.nothing }
                    -- a/main.tf --
                    output "o" { value = 1 }
                    """)
                .errors())
        .containsExactlyInAnyOrder("Unsupported attribute", "Reference to undeclared module");
  }

  @Test
  void knows_the_places_of_root_and_module() {
    Source source =
        Source.of(
            """
            module "a" { source = "./lib/a" }
            output "paths" { value = [path.module, path.root, module.a.path, terraform.workspace] }
            -- lib/a/main.tf --
            output "path" { value = path.module }
            """);

    assertThat(source.output("paths"))
        .isEqualTo(
            Value.tuple(
                List.of(
                    Value.string("."),
                    Value.string("."),
                    Value.string("lib/a"),
                    Value.string("default"))));
  }

  private static String text(Value object, String name) {
    Value member = ((MappingValue) object).get(name);
    return ((StringValue) member).value();
  }
}
