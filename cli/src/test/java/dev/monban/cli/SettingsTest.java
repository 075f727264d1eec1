package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String SETTINGS =
      """
      policies: [policies]
      only: no-logs
      """;

  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk =
        new Desk(directory)
            .file(
                "main.tf",
                "variable \"name\" {}\nresource \"aws_s3_bucket\" \"b\" { bucket = var.name }\n")
            .policy(
                "no-logs", "if (bucket.bucket === \"logs\") report(\"A bucket is called logs.\");")
            .policy("no-more", "report(\"There is one more.\");")
            .file("monban.yaml", SETTINGS);
  }

  @Test
  void options_can_stand_in_the_file_in_the_working_directory() {
    desk.file("monban.yaml", SETTINGS + "var: { name: logs }\nfail-on: critical\n");

    assertThat(desk.run("check")).isZero();
    assertThat(desk.output()).contains("A bucket is called logs.").contains("1 violated");
    assertThat(desk.run("policies", "list")).isZero();
    assertThat(desk.output()).startsWith("no-logs").hasLineCount(1);
  }

  @Test
  void the_command_line_goes_before_the_file() {
    desk.file("monban.yaml", SETTINGS + "var: { name: logs }\nfail-on: never\nquiet: true\n");

    assertThat(desk.run("check", "--fail-on", "low")).isEqualTo(1);
    assertThat(desk.run("check", "--only", "no-more", "--fail-on=low")).isEqualTo(1);
    assertThat(desk.output()).contains("There is one more.").doesNotContain("no-logs");
    assertThat(desk.run("check", "--var", "name=data", "--fail-on", "low")).isZero();
  }

  @Test
  void groups_of_options_can_be_written_as_groups() {
    desk.file("monban.yaml", SETTINGS + "fleet:\n  complete: true\nfail: { on: never }\n");

    assertThat(desk.run("check", "--var", "name=logs")).isZero();
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void parameters_are_plain_yaml() {
    desk.file(
            "policies/aws-least.policy.js",
            """
            export default {
              id: "aws-least", title: "Enough", severity: "low", resources: ["aws_s3_bucket"],
              parameters: { least: { type: "number" }, names: { type: "string[]" }, text: { type: "string" } },
              checkResource(bucket, { parameters, report }) {
                report(`${parameters.least} ${parameters.names.join("+")} ${parameters.text}.`);
              },
            };
            """)
        .file(
            "monban.yaml",
            """
            policies: policies
            only: [aws-least]
            parameter:
              aws-least:
                least: 3
                names: [a, "1"]
                text: "true"
            """);

    desk.run("check");

    assertThat(desk.output()).contains("3 a+1 true.");
  }

  @Test
  void a_command_can_have_a_section_of_its_own() {
    desk.file("monban.yaml", SETTINGS + "format: json\ntest:\n  format: junit=out.xml\n");

    assertThat(desk.run("test")).isEqualTo(1);
    assertThat(desk.written("out.xml")).contains("no-logs");
    desk.run("check");
    assertThat(desk.output()).startsWith("{");
    desk.run("policies", "list");
    assertThat(desk.output()).startsWith("no-logs");
  }

  @Test
  void another_file_can_be_named() {
    desk.file("ci/settings.yaml", "policies: [policies]\nonly: [no-more]\n");

    desk.run("check", "--config", "ci/settings.yaml", "--var", "name=x");

    assertThat(desk.output()).contains("There is one more.");
    assertThat(desk.run("check", "--config", "nowhere.yaml")).isEqualTo(2);
    assertThat(desk.errors()).contains("nowhere.yaml is no file that can be read.");
    assertThat(desk.run("check", "--config")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "polices: [a]      | monban.yaml:1:1 | Did you mean \"policies\"?",
        "fail-on: hihg     | monban.yaml:1:10 | \"hihg\" is none of critical, high",
        "quiet: 3          | monban.yaml:1:8 | \"quiet\" takes true or false.",
        "set: [a, b]       | monban.yaml:1:6 | takes one value, not a list",
        "set: { a: b }     | monban.yaml:1:6 | takes NAME, not names with values",
        "set:              | monban.yaml:1:5 | \"set\" has no value.",
        "only: [[a]]       | monban.yaml:1:8 | \"only\" takes a text.",
        "config: x.yaml    | monban.yaml:1:1 | There is no option \"config\".",
        "test: text        | monban.yaml:1:7 | Options of \"monban test\" are expected",
        "fleet: { compleet: true } | monban.yaml:1:10 | Did you mean \"fleet-complete\"?",
      })
  void says_what_is_wrong_and_where(String settings, String place, String problem) {
    desk.file("monban.yaml", settings + "\n");

    assertThat(desk.run("check")).isEqualTo(2);
    assertThat(desk.errors()).contains(place).contains(problem);
    assertThat(desk.output()).isEmpty();
  }

  @Test
  void who_asks_for_help_gets_it_whatever_the_file_says() {
    desk.file("monban.yaml", "nonsense");

    assertThat(desk.run("check", "--help")).isZero();
    assertThat(desk.run("--version")).isZero();
    assertThat(desk.run("chekc")).isEqualTo(2);
    assertThat(desk.errors()).contains("chekc").doesNotContain("monban.yaml");
  }
}
