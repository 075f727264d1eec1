package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String BUCKET =
      "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"logs\"\n}\n";
  private static final String NO_LOGS =
      "if (bucket.bucket === \"logs\") report(\"A bucket is called logs.\", { at: \"bucket\" });";

  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk = new Desk(directory);
  }

  @Test
  void points_at_a_violation_and_gates() {
    desk.file("main.tf", BUCKET).policy("no-logs", NO_LOGS);

    int code = desk.run("check", "--policies", "policies", "--only", "no-logs");

    assertThat(desk.errors()).isEmpty();
    assertThat(desk.output())
        .isEqualTo(
            """
            violated  high  no-logs
              A bucket is called logs.
              main.tf:2:3  aws_s3_bucket.b
                2 |   bucket = "logs"
                  |   ^^^^^^^^^^^^^^^
              Why: Buckets are as they should be.
              Fix: Make it so.

            1 violated (1 high)
            1 policy on 1 resource in 1 root module
            """);
    assertThat(code).isEqualTo(1);
  }

  @Test
  void lets_pass_what_is_less_severe_than_what_fails() {
    desk.file("main.tf", BUCKET).policy("no-logs", NO_LOGS);

    assertThat(
            desk.run(
                "check", "--policies", "policies", "--only", "no-logs", "--fail-on", "critical"))
        .isZero();
    assertThat(
            desk.run("check", "--policies", "policies", "--only", "no-logs", "--fail-on", "never"))
        .isZero();
    assertThat(desk.output()).contains("1 violated");
  }

  @Test
  void leaves_open_what_depends_on_a_variable_without_a_value_and_warns() {
    desk.file(
            "main.tf",
            "variable \"name\" {}\n\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = var.name\n}\n")
        .policy("no-logs", NO_LOGS);

    int code = desk.run("check", "--policies", "policies", "--only", "no-logs");

    assertThat(desk.output())
        .contains("undecided  high  no-logs")
        .contains("Unknown: var.name has no value");
    assertThat(desk.errors())
        .contains("Warning: No value for required variable")
        .contains("main.tf:1:1");
    assertThat(code).isZero();
  }

  @Test
  void gates_the_undecided_when_it_is_asked_to() {
    desk.file(
            "main.tf",
            "variable \"name\" {}\n\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = var.name\n}\n")
        .policy("no-logs", NO_LOGS);

    assertThat(
            desk.run("check", "--policies", "policies", "--only", "no-logs", "--undecided", "fail"))
        .isEqualTo(1);
    assertThat(
            desk.run(
                "check", "--policies", "policies", "--only", "no-logs", "--undecided", "ignore"))
        .isZero();
    assertThat(desk.output()).contains("0 violated").doesNotContain("undecided");
  }

  @Test
  void takes_values_from_the_command_line_and_the_environment() {
    desk.file(
            "main.tf",
            "variable \"name\" {}\n\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = var.name\n}\n")
        .policy("no-logs", NO_LOGS);

    assertThat(
            desk.run("check", "--policies", "policies", "--only", "no-logs", "--var", "name=logs"))
        .isEqualTo(1);
    assertThat(
            desk.variable("TF_VAR_name", "data")
                .run("check", "--policies", "policies", "--only", "no-logs"))
        .isZero();
    assertThat(desk.output()).contains("1 satisfied");
  }

  @Test
  void writes_several_formats_in_one_run() {
    desk.file("main.tf", BUCKET).policy("no-logs", NO_LOGS);

    desk.run(
        "check",
        "--policies",
        "policies",
        "--only",
        "no-logs",
        "--format",
        "text",
        "--format",
        "json=out/report.json",
        "--format",
        "sarif=out/report.sarif");

    assertThat(desk.output()).startsWith("violated");
    assertThat(desk.written("out/report.json")).contains("monban.report/1");
    assertThat(desk.written("out/report.sarif")).contains("\"version\": \"2.1.0\"");
  }

  @Test
  void checks_every_root_module_below_a_directory_and_no_called_one() {
    desk.file("envs/prod/main.tf", "module \"m\" {\n  source = \"../../modules/m\"\n}\n")
        .file("envs/dev/main.tf", BUCKET)
        .file("modules/m/main.tf", BUCKET)
        .policy("no-logs", NO_LOGS);

    desk.run("check", "--policies", "policies", "--only", "no-logs");

    assertThat(desk.output())
        .contains("envs/dev/main.tf:2:3  aws_s3_bucket.b")
        .contains("modules/m/main.tf:2:3  module.m.aws_s3_bucket.b")
        .contains("called from module.m (envs/prod/main.tf:1:1)")
        .contains("in 2 root modules");
  }

  @Test
  void refuses_an_id_that_does_not_exist_and_says_which_was_meant() {
    desk.file("main.tf", BUCKET).policy("no-logs", NO_LOGS);

    assertThat(desk.run("check", "--policies", "policies", "--only", "no-lgos")).isEqualTo(2);
    assertThat(desk.errors()).contains("No such policy").contains("Did you mean \"no-logs\"?");
  }

  @Test
  void says_aloud_that_no_policy_applied() {
    desk.file("main.tf", "resource \"aws_vpc\" \"v\" {\n  cidr_block = \"10.0.0.0/16\"\n}\n")
        .policy("no-logs", NO_LOGS);

    assertThat(desk.run("check", "--policies", "policies", "--only", "no-logs")).isZero();
    assertThat(desk.errors()).contains("Warning: No policy applied");
  }

  @Test
  void reads_a_plan_from_stdin() {
    desk.policy("no-logs", NO_LOGS)
        .stdin(
            """
            {"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[
              {"address":"aws_s3_bucket.b","mode":"managed","type":"aws_s3_bucket","name":"b",
               "provider_name":"registry.terraform.io/hashicorp/aws","schema_version":0,"values":{"bucket":"logs"}}]}},
             "resource_changes":[{"address":"aws_s3_bucket.b","mode":"managed","type":"aws_s3_bucket","name":"b",
               "provider_name":"registry.terraform.io/hashicorp/aws",
               "change":{"actions":["create"],"before":null,"after":{"bucket":"logs"},"after_unknown":{}}}],
             "configuration":{"root_module":{}}}
            """);

    assertThat(desk.run("check", "-", "--policies", "policies", "--only", "no-logs")).isEqualTo(1);
    assertThat(desk.output()).contains("A bucket is called logs.").contains("aws_s3_bucket.b");
  }

  @Test
  void what_is_said_of_a_large_input_does_not_depend_on_the_jobs() {
    desk.file(
            "large/main.tf",
            """
            resource "aws_s3_bucket" "b" {
              count  = 2000
              bucket = "b-${count.index}"
            }
            """)
        .policy("ends-in-seven", "if (bucket.bucket.endsWith(\"7\")) report(\"It is a seven.\");")
        .policy("ends-in-nine", "if (bucket.bucket.endsWith(\"9\")) report(\"It is a nine.\");");

    desk.run("check", "large", "--policies", "policies", "--only", "ends-in-*", "--jobs", "1");
    String alone = desk.output();
    desk.run("check", "large", "--policies", "policies", "--only", "ends-in-*", "--jobs", "2");

    assertThat(desk.output()).isEqualTo(alone).contains("400 violated");
  }
}
