package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.Attribute;
import org.junit.jupiter.api.Test;

class OverridesTest {

  @Test
  void replaces_arguments_by_name_and_blocks_by_type() {
    ResourceBlock resource =
        load("""
                resource "x_y" "z" {
                  kept    = 1
                  changed = 1
                  rule { port = 1 }
                  rule { port = 2 }
                  other { port = 3 }
                }
                -- main_override.tf --
                resource "x_y" "z" {
                  changed = 2
                  dynamic "rule" {
                    for_each = []
                    content {}
                  }
                }
                """)
            .result()
            .content()
            .resources()
            .get("x_y.z");

    assertThat(resource.body().attributes())
        .extracting(Attribute::name)
        .containsExactly("kept", "changed");
    assertThat(resource.body().attribute("changed").orElseThrow().expression().range().text())
        .isEqualTo("2");
    assertThat(resource.body().blocks())
        .extracting(block -> block.type())
        .containsExactly("other", "dynamic");
  }

  @Test
  void merges_lifecycle_argument_by_argument() {
    ResourceBlock resource =
        load("""
                resource "x_y" "z" {
                  lifecycle {
                    prevent_destroy = true
                    ignore_changes  = [tags]
                  }
                }
                -- override.tf --
                resource "x_y" "z" {
                  count = 2
                  lifecycle { ignore_changes = all }
                }
                """)
            .result()
            .content()
            .resources()
            .get("x_y.z");

    assertThat(resource.count()).isPresent();
    assertThat(resource.lifecycle().preventDestroy()).isPresent();
    assertThat(resource.lifecycle().ignoresAll()).isTrue();
    assertThat(resource.lifecycle().ignoreChanges()).isEmpty();
  }

  @Test
  void changes_locals_one_by_one_and_may_add_a_provider() {
    ModuleContent content =
        load("""
                locals {
                  a = 1
                  b = 1
                }
                -- x_override.tf.json --
                {"locals": {"b": 2}, "provider": {"aws": {"region": "eu-west-1"}}}
                """)
            .result()
            .content();

    assertThat(content.locals().get("a").expression().range().text()).isEqualTo("1");
    assertThat(content.locals().get("b").expression().range().text()).isEqualTo("2");
    assertThat(content.providers()).containsOnlyKeys("aws");
  }

  @Test
  void refuses_to_override_what_is_not_there() {
    assertThat(
            load("""
                    -- override.tf --
                    resource "x_y" "z" {}
                    variable "v" {}
                    output "o" { value = 1 }
                    locals { l = 1 }
                    """)
                .diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactlyInAnyOrder(
            "Missing resource to override",
            "Missing base variable declaration to override",
            "Missing base output definition to override",
            "Missing base local value definition to override");
  }

  private static Diagnosed<ModuleTree> load(String text) {
    return ModuleLoader.load(TextFiles.of(text), ".");
  }
}
