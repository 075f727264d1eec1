package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class ModuleLoaderTest {

  @Test
  void reads_all_forms_of_files_and_leaves_out_hidden_ones_and_backups() {
    ModuleContent content =
        load("""
                variable "a" {}
                -- more.tf.json --
                {"variable": {"b": {}}}
                -- open.tofu --
                variable "c" {}
                -- .hidden.tf --
                variable "hidden" {}
                -- main.tf~ --
                variable "backup" {}
                -- #main.tf# --
                variable "lock" {}
                -- README.md --
                no Terraform
                """)
            .result()
            .content();

    assertThat(content.variables()).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void prefers_the_file_of_opentofu_to_the_one_of_terraform_with_the_same_name() {
    ModuleContent content =
        load("""
                -- main.tf --
                variable "terraform" {}
                -- main.tofu --
                variable "tofu" {}
                """)
            .result()
            .content();

    assertThat(content.variables()).containsOnlyKeys("tofu");
  }

  @Test
  void reads_a_module_once_however_often_it_is_called() {
    TextFiles files =
        TextFiles.of(
            """
            module "a" { source = "./lib" }
            module "b" { source = "./lib" }
            -- lib/main.tf --
            variable "x" {}
            """);

    ModuleTree root = ModuleLoader.load(files, ".").result();

    assertThat(root.calls()).containsOnlyKeys("a", "b");
    assertThat(root.calls().get("a").content()).isSameAs(root.calls().get("b").content());
    assertThat(files.reads("lib/main.tf")).isEqualTo(1);
  }

  @Test
  void calls_a_module_by_its_place_as_seen_from_the_root() {
    ModuleTree root =
        ModuleLoader.load(
                TextFiles.of(
                    """
                    -- envs/prod/main.tf --
                    module "a" { source = "../../modules/a" }
                    -- modules/a/main.tf --
                    variable "x" {}
                    """),
                "envs/prod")
            .result();

    assertThat(root.pathFromRoot()).isEqualTo(".");
    assertThat(root.calls().get("a").pathFromRoot()).isEqualTo("../../modules/a");
    assertThat(root.calls().get("a").content().variables().get("x").range().file().path())
        .isEqualTo("modules/a/main.tf");
  }

  @Test
  void finds_fetched_modules_through_the_manifest() {
    ModuleTree root =
        load("""
                module "vpc" { source = "terraform-aws-modules/vpc/aws" }
                -- .terraform/modules/modules.json --
                {"Modules": [{"Key": "", "Source": "", "Dir": "."},
                  {"Key": "vpc", "Source": "x", "Dir": ".terraform/modules/vpc"},
                  {"Key": "vpc.inner", "Source": "y", "Dir": ".terraform/modules/inner"}]}
                -- .terraform/modules/vpc/main.tf --
                module "inner" { source = "git::https://example.com/inner.git" }
                -- .terraform/modules/inner/main.tf --
                output "o" { value = 1 }
                """)
            .result();

    assertThat(root.calls().get("vpc").calls().get("inner").content().outputs())
        .containsOnlyKeys("o");
  }

  @Test
  void says_once_that_init_fetches_all_missing_modules() {
    Diagnosed<ModuleTree> root =
        load(
            """
            module "a" { source = "terraform-aws-modules/vpc/aws" }
            module "b" { source = "terraform-aws-modules/s3-bucket/aws" }
            """);

    assertThat(root.diagnostics()).hasSize(1);
    assertThat(root.hasErrors()).isFalse();
    assertThat(root.diagnostics().get(0).detail())
        .contains("terraform-aws-modules/vpc/aws")
        .contains("terraform-aws-modules/s3-bucket/aws");
    assertThat(root.diagnostics().get(0).hint())
        .hasValueSatisfying(hint -> assertThat(hint).contains("terraform init"));
  }

  @Test
  void refuses_a_directory_that_does_not_exist() {
    assertThat(load("module \"a\" { source = \"./nowhere\" }").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Unreadable module directory");
  }

  @Test
  void stops_at_a_module_that_calls_itself() {
    assertThat(load("module \"again\" { source = \"./\" }").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Module calls itself");
  }

  @Test
  void wants_the_source_of_a_module_written_out() {
    assertThat(
            load("""
                    variable "s" {}
                    module "a" { source = "./${var.s}" }
                    """)
                .diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Variables not allowed");
  }

  private static Diagnosed<ModuleTree> load(String text) {
    return ModuleLoader.load(TextFiles.of(text), ".");
  }
}
