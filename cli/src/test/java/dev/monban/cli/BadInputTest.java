package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user gets wrong is told with the name of the file and what to do next, never with a stack
 * trace.
 */
class BadInputTest {
  private static final String BUCKET =
      "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"logs\"\n}\n";
  private static final String ALWAYS = "report(\"There is a bucket.\");";

  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk = new Desk(directory).policy("no-buckets", ALWAYS);
  }

  @AfterEach
  void there_is_no_stack_trace() {
    assertThat(desk.errors() + desk.output()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void a_missing_path() {
    assertThat(check("nowhere")).isEqualTo(2);
    assertThat(desk.errors())
        .contains("No such file or directory")
        .contains("nowhere")
        .contains("Name a directory");
  }

  @Test
  void a_directory_without_terraform() {
    desk.file("empty/readme.md", "nothing");

    assertThat(check("empty")).isEqualTo(2);
    assertThat(desk.errors()).contains("No Terraform found").contains("empty");
  }

  @Test
  void a_single_file_of_a_root_module() {
    desk.file("root/main.tf", BUCKET);

    assertThat(check("root/main.tf")).isEqualTo(2);
    assertThat(desk.errors()).contains("Name its directory: root.");
  }

  @Test
  void a_variable_without_a_value_is_warned_of_and_undecided_where_it_matters() {
    desk.file(
            "root/main.tf",
            """
            variable "name" {}
            variable "unused" {}
            resource "aws_s3_bucket" "b" {
              bucket = var.name
            }
            resource "aws_s3_bucket" "c" {
              bucket = "c"
            }
            """)
        .policy("named", "if (bucket.bucket !== \"c\") report(\"It is not c.\");");

    assertThat(desk.run("check", "root", "--policies", "policies", "--only", "named")).isEqualTo(0);
    assertThat(desk.errors())
        .contains("No value for required variable")
        .contains("root/main.tf:1:1")
        .contains("--var");
    assertThat(desk.output())
        .contains("undecided  high  named")
        .contains("var.name has no value")
        .contains("1 undecided, 1 satisfied")
        .doesNotContain("unused");
  }

  @Test
  void modules_that_have_not_been_fetched_get_one_hint_together() {
    desk.file(
        "root/main.tf",
        """
        module "a" {
          source = "terraform-aws-modules/vpc/aws"
        }
        module "b" {
          source = "git::ssh://git.example.com/b.git"
        }
        """);

    check("root");

    assertThat(desk.errors()).containsOnlyOnce("terraform init").contains("2 module calls");
  }

  @Test
  void a_broken_file_is_shown_and_the_others_are_checked() {
    desk.file("root/broken.tf", "resource \"aws_vpc\" \"v\" {\n  cidr_block = (\n")
        .file("root/main.tf", BUCKET);

    assertThat(check("root")).isEqualTo(2);
    assertThat(desk.errors()).contains("root/broken.tf:");
    assertThat(desk.output()).contains("There is a bucket.").contains("root/main.tf:1:1");
  }

  @Test
  void a_truncated_plan() {
    desk.file("plan.json", "{\"format_version\":\"1.2\",\"planned_values\":{");

    assertThat(check("plan.json")).isEqualTo(2);
    assertThat(desk.errors())
        .contains("plan.json")
        .contains("terraform show -json")
        .doesNotContain("No policy applied");
  }

  @Test
  void json_that_is_something_else() {
    desk.file("package.json", "{\"name\":\"x\",\"version\":\"1\"}");

    assertThat(check("package.json")).isEqualTo(2);
    assertThat(desk.errors()).contains("package.json").contains("terraform show -json");
  }

  @Test
  void a_binary_plan() {
    desk.file("plan.bin", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});

    assertThat(check("plan.bin")).isEqualTo(2);
    assertThat(desk.errors()).contains("plan.bin").contains("terraform show -json");
  }

  @Test
  void packs_that_hold_no_policy() {
    desk.file("root/main.tf", BUCKET).file("nothing/readme.md", "x");

    assertThat(desk.run("check", "root", "--policies", "nothing")).isEqualTo(2);
    assertThat(desk.errors()).contains("No policies found").contains("nothing");
  }

  @Test
  void a_policy_that_does_not_parse() {
    desk.file("root/main.tf", BUCKET)
        .file("policies/broken.policy.js", "export default {\n  id: \"broken\",\n  title: ,\n};\n");

    assertThat(check("root")).isEqualTo(2);
    assertThat(desk.errors()).contains("broken.policy.js:3").contains("Policy cannot be loaded");
    assertThat(desk.output()).contains("There is a bucket.");
  }

  @Test
  void a_policy_that_throws() {
    assertThat(failed("throw new Error(\"no idea\");"))
        .contains("no idea")
        .contains("bad.policy.js:8");
  }

  @Test
  void a_policy_that_loops_for_ever() {
    assertThat(failed("for (;;) {}"))
        .contains("The policy ran")
        .contains("policies/bad.policy.js:8")
        .contains("leave the policy out with --skip");
  }

  @Test
  void a_policy_that_allocates_for_ever() {
    assertThat(failed("const all = []; for (;;) all.push(\"x\".repeat(1000) + all.length);"))
        .contains("The policy")
        .contains("policies/bad.policy.js:8")
        .contains("leave the policy out with --skip");
  }

  @Test
  void a_policy_that_asks_for_java() {
    assertThat(failed("Java.type(\"java.lang.System\");")).contains("Java");
  }

  @Test
  void a_policy_that_reads_what_exists_nowhere() {
    assertThat(failed("return bucket.bukcet;"))
        .contains("aws_s3_bucket has no attribute `bukcet`")
        .contains("bucket");
  }

  /**
   * What is said of a policy with {@code body}; the other policy's verdict must be there all the
   * same.
   */
  private String failed(String body) {
    desk.file("root/main.tf", BUCKET).policy("bad", body);
    assertThat(desk.run("check", "root", "--policies", "policies", "--only", "bad,no-buckets"))
        .isEqualTo(2);
    assertThat(desk.output()).contains("failed  high  bad").contains("There is a bucket.");
    return desk.output();
  }

  private int check(String input) {
    return desk.run("check", input, "--policies", "policies", "--only", "no-buckets");
  }
}
