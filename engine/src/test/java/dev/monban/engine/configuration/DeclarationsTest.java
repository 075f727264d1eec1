package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "variable \"v\" {}                         | Duplicate variable declaration",
        "output \"o\" { value = 1 }                | Duplicate output definition",
        "locals { l = 1 }                          | Duplicate local value definition",
        "module \"m\" { source = \"./m\" }         | Duplicate module call",
        "resource \"x_y\" \"z\" {}                 | Duplicate resource \"x_y\" configuration",
        "data \"x_y\" \"z\" {}                     | Duplicate data \"x_y\" configuration",
        "provider \"aws\" {}                       | Duplicate provider configuration",
        "provider \"aws\" { alias = \"a\" }        | Duplicate provider configuration",
        "`check \"c\" {\n  assert {\n    condition = 1 > 0\n    error_message = \"No.\"\n  }\n}`"
            + " | Duplicate check \"c\" configuration",
      })
  void refuses_a_name_that_is_declared_twice(String block, String summary) {
    assertThat(
            load(block + "\n-- other.tf --\n" + block + "\n-- m/m.tf --\n# empty\n").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly(summary);
  }

  @Test
  void keeps_the_same_name_of_another_kind() {
    assertThat(
            load("""
                    variable "x" {}
                    output "x" { value = 1 }
                    resource "a_b" "x" {}
                    data "a_b" "x" {}
                    provider "aws" {}
                    provider "aws" { alias = "x" }
                    """)
                .diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "resource \"x_y\" {}                                   | Missing name for resource",
        "resource {}                                           | Missing type for resource",
        "variable \"a\" \"b\" {}                               | Extraneous label for variable",
        "variable \"a\" { colour = 1 }                         | Unsupported argument",
        "thing {}                                              | Unsupported block type",
        "x = 1                                                 | Unsupported argument",
        "output \"o\" {}                                       | Missing required argument",
        "variable \"count\" {}                                 | Invalid variable name",
        "variable \"1a\" {}                                    | Invalid variable name",
        "variable \"a\" { sensitive = var.b }                  | Variables not allowed",
        "variable \"a\" { sensitive = \"yes\" }                | Unsuitable value type",
        "variable \"a\" { sensitive = 1 }                      | Unsuitable value type",
        "variable \"a\" { sensitive = null }                   | Unsuitable value type",
        "variable \"a\" { description = null }                 | Unsuitable value type",
        "variable \"a\" { description = [1] }                  | Unsuitable value type",
        "variable \"a\" { description = \"${upper(1)}\" }      | Function calls not allowed",
        "resource \"x_y\" \"z\" { depends_on = [\"${1}\"] }    | Invalid expression",
        "resource \"x_y\" \"z\" { depends_on = x_y.a }         | Invalid expression",
      })
  void refuses_what_the_language_does_not_know(String block, String summary) {
    assertThat(load(block).diagnostics()).extracting(Diagnostic::summary).contains(summary);
  }

  @Test
  void takes_constants_for_what_they_come_to() {
    Diagnosed<ModuleTree> tree =
        load(
            """
            variable "v" {
              description = "of ${1} and ${true}"
              sensitive   = "true"
              nullable    = (false)
            }
            """);

    VariableBlock variable = tree.result().content().variables().get("v");
    assertThat(tree.diagnostics()).isEmpty();
    assertThat(variable.description()).hasValue("of 1 and true");
    assertThat(variable.sensitive()).isTrue();
    assertThat(variable.nullable()).isFalse();
  }

  @Test
  void reads_names_in_the_quotation_marks_of_json_and_of_old_versions() {
    ModuleContent content =
        load("""
                resource "x_y" "z" {
                  provider   = "x.west"
                  depends_on = ["x_y.other"]
                }
                -- j.tf.json --
                {"variable": {"v": {"type": "list(string)"}}}
                """)
            .result()
            .content();

    ResourceBlock resource = content.resources().get("x_y.z");
    assertThat(resource.provider()).hasToString("Optional[x.west]");
    assertThat(resource.dependsOn()).hasSize(1);
    assertThat(content.variables().get("v").type().orElseThrow().range().text())
        .isEqualTo("list(string)");
  }

  private static Diagnosed<ModuleTree> load(String text) {
    return ModuleLoader.load(TextFiles.of(text), ".");
  }
}
