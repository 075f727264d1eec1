package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String TEST =
      """
      export default {
        satisfied: { "another name": `resource "aws_s3_bucket" "b" { bucket = "data" }` },
        violated: {
          "the name": `
            # violation: A bucket is called logs.
            resource "aws_s3_bucket" "b" { bucket = "logs" }
          `,
        },
        undecided: {
          "some name": `
            variable "name" {}
            # undecided: var.name
            resource "aws_s3_bucket" "b" { bucket = var.name }
          `,
        },
      };
      """;

  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk =
        new Desk(directory)
            .policy(
                "no-logs", "if (bucket.bucket === \"logs\") report(\"A bucket is called logs.\");")
            .file("policies/no-logs.test.js", TEST);
  }

  @Test
  void tests_the_policies_below_the_working_directory() {
    assertThat(desk.run("test")).isZero();
    assertThat(desk.errors()).isEmpty();
    assertThat(desk.output()).isEqualTo("All passed: 5 checks of 1 policy\n");
    assertThat(desk.run("test", "--verbose", "policies/no-logs.policy.js")).isZero();
    assertThat(desk.output()).startsWith("passed  no-logs  its test is complete\n");
  }

  @Test
  void shows_what_is_not_as_expected_and_gates() {
    desk.file("policies/no-logs.test.js", TEST.replace("called logs", "called log"));

    assertThat(desk.run("test", "policies")).isEqualTo(1);
    assertThat(desk.output())
        .isEqualTo(
            """
            failed  no-logs  violated: the name
              Found (+) is not what is expected (-):
                policies/no-logs.test.js:6
                  - # violation: A bucket is called log.
                  + # violation: A bucket is called logs.
                    resource "aws_s3_bucket" "b" { bucket = "logs" }

            1 failed of 5 checks of 1 policy
            """);
    assertThat(desk.run("test", "policies", "--color", "always")).isEqualTo(1);
    assertThat(desk.output()).contains("\u001b[31m    - # violation");
  }

  @Test
  void writes_several_formats() {
    assertThat(desk.run("test", "--format", "junit=out/test.xml", "--format", "text")).isZero();
    assertThat(desk.written("out/test.xml")).contains("<testsuites tests=\"5\" failures=\"0\">");
    assertThat(desk.output()).startsWith("All passed");
  }

  @Test
  void tests_what_is_selected() {
    desk.policy("no-more", "");

    assertThat(desk.run("test", "--skip", "no-more")).isZero();
    assertThat(desk.run("test", "--only", "no-more")).isEqualTo(1);
    assertThat(desk.output()).contains("There is no no-more.test.js beside the policy");
    assertThat(desk.run("test", "--only", "no-lgos")).isEqualTo(2);
    assertThat(desk.errors()).contains("Did you mean \"no-logs\"?");
  }

  @Test
  void refuses_what_it_cannot_test() {
    assertThat(desk.run("test", "nowhere")).isEqualTo(2);
    assertThat(desk.errors()).contains("nowhere: there is no such file.");
    desk.file("empty/readme.txt", "");
    assertThat(desk.run("test", "empty")).isEqualTo(2);
    assertThat(desk.errors()).contains("\"monban new ID\" writes a policy with its test.");
    assertThat(desk.run("test", "--format", "xml")).isEqualTo(2);
    assertThat(desk.errors()).contains("there is no format xml; there are: text, junit");
    assertThat(desk.run("test", "--format", "junit=")).isEqualTo(2);
    assertThat(desk.run("test", "--jobs", "many")).isEqualTo(2);
    assertThat(desk.run("test", "--provider-version", "aws=soon")).isEqualTo(2);
  }

  @Test
  void tells_which_lines_never_ran_and_which_verdicts_were_never_given() {
    desk.policy(
            "no-logs",
            """
            if (bucket.bucket === "logs") report("A bucket is called logs.");
            if (bucket.bucket === "other")
              report("Never.");
            """)
        .file(
            "policies/no-logs.test.js",
            TEST.replaceAll("(?s)undecided: .*", "undecided: { impossible: \"x\" } };"));

    assertThat(desk.run("test", "--coverage")).isZero();

    assertThat(desk.output())
        .isEqualTo(
            """
            Lines that ran:
               80 %  policies/no-logs.policy.js  not: 10
            Verdicts that were never given:
              no-logs: undecided

            All passed: 4 checks of 1 policy
            """);
  }

  @Test
  void goes_on_with_what_changes_until_it_is_interrupted() throws InterruptedException {
    Thread watching =
        new Thread(
            () -> desk.run("test", "--watch", "--format", "junit=out.xml", "--format", "text"));
    watching.start();
    await("All passed: 5 checks of 1 policy\nWatching");

    desk.file("policies/no-logs.test.js", TEST.replace("called logs", "called log"));
    await("1 failed of 5 checks of 1 policy\nWatching");

    watching.interrupt();
    watching.join(60_000);
    assertThat(watching.isAlive()).isFalse();
  }

  private void await(String output) throws InterruptedException {
    for (int i = 0; i < 1_200 && !desk.output().contains(output); i++) {
      Thread.sleep(50);
    }
    assertThat(desk.output()).contains(output);
  }

  @Test
  void says_how_it_is_used() {
    assertThat(desk.run("test", "--help")).isZero();
    assertThat(desk.output()).contains("--format", "--only", "Exit codes: 0 all passed");
  }
}
