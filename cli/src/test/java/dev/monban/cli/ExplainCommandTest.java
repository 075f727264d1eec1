package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void sit_down() {
    desk =
        new Desk(directory)
            .file("main.tf", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"logs\"\n}\n")
            .policy(
                "no-logs",
                "if (bucket.bucket === \"logs\") report(\"A bucket is called logs.\", { at: \"bucket\" });")
            .file("policies/no-logs.md", "# No logs\n\n## Why\n\nIt is confusing.\n")
            .file(
                "policies/no-logs.test.js",
                "export default { violated: { \"it is called so\": `\n  # violation: x\n  locals {}\n` } };")
            .file("monban.yaml", "policies: [policies]\n");
  }

  @Test
  void tells_all_of_a_policy() {
    assertThat(desk.run("explain", "no-logs")).isZero();

    assertThat(desk.output())
        .isEqualTo(
            """
            no-logs
              Buckets are as they should be.
              Severity: high
              Judges: resource: aws_s3_bucket
              Sets: recommended, all
              Why: It is confusing.
              Fix: Make it so.
              Avoid: it is called so
                  # violation: x
                  locals {}

            """);
    String explained = desk.output();
    assertThat(desk.run("policies", "show", "no-logs")).isZero();
    assertThat(desk.output()).isEqualTo(explained);
  }

  @Test
  void tells_where_a_finding_is_and_all_of_its_policy() {
    desk.run("check", "--only", "no-logs", "--format", "json");
    Matcher fingerprint =
        Pattern.compile("\"fingerprint\": \"([0-9a-f]{32})\"").matcher(desk.output());
    assertThat(fingerprint.find()).isTrue();

    assertThat(desk.run("explain", fingerprint.group(1).substring(0, 8))).isZero();

    assertThat(desk.output())
        .contains(
            "violated  high  no-logs", "main.tf:2:3  aws_s3_bucket.b", "Why: It is confusing.");
    assertThat(desk.run("explain", fingerprint.group(1), ".", "--color", "always")).isZero();
    assertThat(desk.output()).contains("\u001b[1mno-logs\u001b[0m");
  }

  @Test
  void says_that_there_is_nothing_of_that_name() {
    assertThat(desk.run("explain", "no-lgos")).isEqualTo(2);
    assertThat(desk.errors()).contains("Did you mean \"no-logs\"?");
    assertThat(desk.run("explain", "0123456789abcdef")).isEqualTo(2);
    assertThat(desk.errors()).contains("no finding whose fingerprint begins with 0123456789abcdef");
    assertThat(desk.run("explain", "0123456789abcdef", "nowhere")).isEqualTo(2);
    assertThat(desk.errors()).contains("nowhere");
    assertThat(desk.run("explain")).isEqualTo(2);
    assertThat(desk.run("explain", "--help")).isZero();
    assertThat(desk.output()).contains("ID|FINGERPRINT", "INPUT");
  }

  @Test
  void writes_the_documentation() {
    assertThat(desk.run("policies", "docs", "docs", "--only", "no-logs")).isZero();

    assertThat(desk.output()).isEqualTo("5 pages on 1 policy\n");
    assertThat(desk.written("docs/policies/no-logs.md"))
        .startsWith("# Buckets are as they should be\n\n`no-logs` · high · judges each resource")
        .contains(
            "## Why\n\nIt is confusing.\n",
            "## Avoid\n\nIt is called so.\n\n```hcl\n# violation: x");
    assertThat(desk.written("docs/README.md")).contains("[no-logs](policies/no-logs.md)");
    assertThat(desk.run("policies", "docs")).isEqualTo(2);
    assertThat(desk.run("policies", "docs", "monban.yaml", "--only", "no-logs")).isEqualTo(2);
    assertThat(desk.errors()).contains("the documentation could not be written");
    assertThat(desk.run("policies", "docs", "other", "--only", "no-lgos")).isEqualTo(2);
    assertThat(desk.run("policies", "docs", "--help")).isZero();
  }
}
