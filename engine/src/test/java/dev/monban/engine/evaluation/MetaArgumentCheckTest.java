package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaArgumentCheckTest {
  private static final String DECLARED =
      """
      resource "terraform_data" "one" {}
      resource "terraform_data" "many" { count = 2 }
      check "c" {
        data "aws_partition" "scoped" {}
        assert {
          condition     = data.aws_partition.scoped.id != ""
          error_message = "None."
        }
      }
      module "m" { source = "./m" }
      -- m/main.tf --
      output "o" { value = 1 }
      -- waiting.tf --
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resource \"terraform_data\" \"x\" { depends_on = [terraform_data.gone] }",
        "resource \"terraform_data\" \"x\" { depends_on = [data.aws_region.gone] }",
        "resource \"terraform_data\" \"x\" {\n lifecycle { replace_triggered_by = [terraform_data.gone] }\n}",
        "output \"x\" {\n value = 1\n depends_on = [terraform_data.gone]\n}",
        "module \"x\" {\n source = \"./m\"\n depends_on = [terraform_data.gone]\n}",
      })
  void what_a_block_waits_for_must_be_declared(String block) {
    assertThat(Source.of(DECLARED + block).errors())
        .containsExactly("Reference to undeclared resource");
  }

  @Test
  void an_instance_of_its_own_is_nothing_to_wait_for() {
    assertThat(
            Source.of(DECLARED + "resource \"terraform_data\" \"x\" { depends_on = [each.key] }")
                .errors())
        .containsExactly("Reference to \"each\" in context without for_each");
  }

  @Test
  void so_must_a_module() {
    assertThat(
            Source.of(DECLARED + "output \"x\" {\n value = 1\n depends_on = [module.gone]\n}")
                .errors())
        .containsExactly("Reference to undeclared module");
  }

  @Test
  void the_data_source_of_a_check_is_for_its_assertions_alone() {
    assertThat(
            Source.of(DECLARED + "output \"x\" { value = data.aws_partition.scoped.id }").errors())
        .containsExactly("Reference to scoped resource");
  }

  @Test
  void whole_resources_modules_and_instances_by_the_own_index_may_be_waited_for() {
    assertThat(
            Source.of(
                    DECLARED
                        + """
                        resource "terraform_data" "x" {
                          count      = 2
                          depends_on = [terraform_data.many, module.m, module.m.o]
                          lifecycle { replace_triggered_by = [terraform_data.many[count.index]] }
                        }
                        """)
                .errors())
        .isEmpty();
  }
}
