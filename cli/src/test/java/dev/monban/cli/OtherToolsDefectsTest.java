package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on the command line of other tools, asked of whole commands. */
class OtherToolsDefectsTest {
  private static final String NAMED =
      "if (bucket.bucket === \"%s\") report(\"A bucket has this name.\", { at: \"bucket\" });";
  private static final String MODULE =
      "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"logs\"\n}\n";

  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk = new Desk(directory);
  }

  private int check(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "check";
    arguments[1] = "--policies";
    arguments[2] = "policies";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return desk.run(arguments);
  }

  @Test
  void a_text_from_the_environment_may_hold_an_equals_sign() {
    desk.file("main.tf", "variable \"x\" {}\nresource \"aws_s3_bucket\" \"b\" { bucket = var.x }\n")
        .variable("TF_VAR_x", "a=b")
        .policy("named", NAMED.formatted("a=b"));

    assertThat(check("--only", "named")).isEqualTo(1);
  }

  @Test
  void a_list_from_the_environment_is_read_as_an_expression() {
    desk.file(
            "main.tf",
            """
            variable "l" { type = list(string) }
            resource "aws_s3_bucket" "b" { bucket = var.l[0] }
            """)
        .variable("TF_VAR_l", "[\"a\"]")
        .policy("named", NAMED.formatted("a"));

    assertThat(check("--only", "named")).isEqualTo(1);
  }

  @Test
  void a_glob_of_policies_to_skip_skips_no_modules() {
    desk.file("main.tf", "module \"logs\" {\n  source = \"./logs\"\n}\n")
        .file("logs/main.tf", MODULE)
        .policy("named", NAMED.formatted("logs"))
        .policy("logs-other", NAMED.formatted("logs"));

    assertThat(check("--only", "named,logs-other", "--skip", "logs*")).isEqualTo(1);
    assertThat(desk.output()).contains("module.logs.aws_s3_bucket.b").doesNotContain("logs-other");
  }

  @Test
  void the_same_address_tail_in_two_modules_is_two_findings_at_two_places() {
    desk.file(
            "main.tf",
            "module \"a\" {\n  source = \"./a\"\n}\nmodule \"b\" {\n  source = \"./b\"\n}\n")
        .file("a/main.tf", MODULE)
        .file("b/main.tf", "\n\n" + MODULE)
        .policy("named", NAMED.formatted("logs"));

    assertThat(check("--only", "named")).isEqualTo(1);
    assertThat(desk.output())
        .contains("a/main.tf:2:3  module.a.aws_s3_bucket.b")
        .contains("b/main.tf:4:3  module.b.aws_s3_bucket.b")
        .contains("2 violated");
  }

  @Test
  void a_plan_that_only_deletes_is_checked_and_passes() {
    desk.policy("named", NAMED.formatted("logs"))
        .file(
            "plan.json",
            """
            {"format_version": "1.2", "terraform_version": "1.11.4",
             "resource_changes": [
               {"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket",
                "name": "b", "provider_name": "registry.terraform.io/hashicorp/aws",
                "change": {"actions": ["delete"], "before": {"bucket": "logs"}, "after": null,
                           "after_unknown": {}}}],
             "configuration": {"root_module": {}}}
            """);

    assertThat(check("plan.json", "--only", "named")).isZero();
    assertThat(desk.errors()).doesNotContain("Error");
    assertThat(desk.output()).doesNotContain("violated  ");
  }
}
