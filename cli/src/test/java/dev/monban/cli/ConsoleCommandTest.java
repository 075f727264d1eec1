package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path directory;

  private int run(String input, String... arguments) {
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            Collections.emptySortedMap(),
            directory,
            false);
    return Monban.execute(shell, arguments);
  }

  @Test
  void evaluates_expressions_of_the_command_line_in_the_scope_of_a_root_module()
      throws IOException {
    Files.writeString(
        directory.resolve("main.tf"),
        """
        variable "names" { default = ["a"] }
        locals { upper = [for name in var.names : upper(name)] }
        """);

    int code = run("", "console", "-e", "local.upper", "-e", "1 + 1");

    assertThat(code).isZero();
    assertThat(out).hasToString("[\n  \"A\",\n]\n2\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void gives_variables_the_values_of_the_command_line() throws IOException {
    Files.writeString(directory.resolve("main.tf"), "variable \"n\" { type = number }\n");

    run("", "console", "--var", "n=20", "-e", "var.n + 1");

    assertThat(out).hasToString("21\n");
  }

  @Test
  void reads_expressions_of_one_or_more_lines_from_stdin() {
    int code = run("1 + 1\n\n{\n  a = 1\n}\n\"end\"", "console");

    assertThat(code).isZero();
    assertThat(out).hasToString("2\n{\n  \"a\" = 1\n}\n\"end\"\n");
  }

  @Test
  void ends_at_the_word_exit() {
    assertThat(run("1\nexit\n2\n", "console")).isZero();
    assertThat(out).hasToString("1\n");
  }

  @Test
  void goes_on_with_the_next_line_behind_an_expression_that_ends_too_early() {
    assertThat(run("1 +\n2\n", "console")).isEqualTo(2);
    assertThat(out).hasToString("2\n");
  }

  @Test
  void says_what_is_wrong_and_goes_on() {
    int code = run("nope.x\n1\n", "console");

    assertThat(code).isEqualTo(2);
    assertThat(out).hasToString("1\n");
    assertThat(err.toString()).contains("Reference to undeclared resource", "^^^^^^");
  }

  @Test
  void answers_questions_in_json_each_in_a_module_of_its_own() {
    int code =
        run(
            """
            {"id":"a","expr":"local.x + 1","scope":"locals {\\n  x = 1\\n}"}
            {"id":"b","expr":"local.x"}
            {"id":"c","expr":"var.v","scope":"variable \\"v\\" {\\n  type = list(number)\\n}","tfvars":"v = [\\"1\\"]"}
            {"id":"d","expr":"[sensitive(\\"s\\"), timestamp()]"}
            """,
            "console",
            "--json");

    assertThat(code).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"id\":\"a\",\"ok\":true,\"type\":\"number\",\"value\":2,\"unknown\":false,\"sensitive\":false}",
            "{\"id\":\"b\",\"ok\":false,\"error\":\"Reference to undeclared local value\",\"detail\":"
                + "\"A local value with the name \\\"x\\\" has not been declared.\"}",
            "{\"id\":\"c\",\"ok\":true,\"type\":[\"list\",\"number\"],\"value\":[1],\"unknown\":[false],\"sensitive\":[false]}",
            "{\"id\":\"d\",\"ok\":true,\"type\":[\"tuple\",[\"string\",\"string\"]],\"value\":[\"s\",null],"
                + "\"unknown\":[false,true],\"sensitive\":[true,false]}");
  }

  @Test
  void refuses_a_line_that_is_no_question() {
    int code = run("{\"id\":1}\n", "console", "--json");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("A line {\"id\",\"expr\"} is expected");
  }
}
