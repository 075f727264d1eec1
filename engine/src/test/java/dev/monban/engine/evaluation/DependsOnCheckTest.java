package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependsOnCheckTest {
  private static final String DECLARED =
      """
      variable "v" { default = 1 }
      resource "terraform_data" "one" {}
      resource "terraform_data" "many" { count = 1 }
      module "m" { source = "./m" }
      -- m/main.tf --
      output "o" { value = { p = 1 } }
      -- main2.tf --
      """;

  private static Source withDependency(String dependency) {
    return Source.of(
        DECLARED
            + "resource \"terraform_data\" \"x\" {\n  for_each   = { a = 1 }\n  depends_on = ["
            + dependency
            + "]\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terraform_data.one",
        "terraform_data.x",
        "terraform_data.many",
        "terraform_data.many[7]",
        "\"terraform_data.one\"",
        "resource.terraform_data.one",
        "module.m",
        "module.m.o",
        "module.m.undeclared",
        "var.v",
        "path.module",
      })
  void allows_whole_objects_that_are_declared(String dependency) {
    assertThat(withDependency(dependency).errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "terraform_data.one.id    | Invalid depends_on reference",
        "module.m.o.p             | Invalid depends_on reference",
        "terraform_data.one[0]    | Unexpected resource instance key",
        "terraform_data.missing   | Reference to undeclared resource",
        "data.aws_region.missing  | Reference to undeclared resource",
        "terraform_data           | Invalid reference",
        "module.missing           | Reference to undeclared module",
        "var.missing              | Reference to undeclared input variable",
        "local.missing            | Reference to undeclared local value",
        "each.key                 | Reference to \"each\" in context without for_each",
      })
  void refuses_anything_else(String dependency, String summary) {
    assertThat(withDependency(dependency).errors()).containsExactly(summary);
  }

  @Test
  void looks_at_outputs_and_module_calls_too() {
    Source source =
        Source.of(
            """
            output "o" {
              value      = 1
              depends_on = [module.missing]
            }
            module "m" {
              source     = "./m"
              depends_on = [terraform_data.missing]
            }
            -- m/main.tf --
            locals {}
            """);

    assertThat(source.errors())
        .containsExactlyInAnyOrder(
            "Reference to undeclared module", "Reference to undeclared resource");
  }

  @Test
  void does_not_ask_what_is_declared_once_something_is_wrong() {
    assertThat(
            withDependency("terraform_data.y, terraform_data.z.id, terraform_data.missing")
                .errors())
        .containsExactly("Reference to undeclared resource", "Invalid depends_on reference");
  }
}
