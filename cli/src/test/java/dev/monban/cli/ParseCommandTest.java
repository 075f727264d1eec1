package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @TempDir private Path directory;

  @Test
  void prints_a_line_with_the_tree_of_each_file() throws IOException {
    Files.writeString(directory.resolve("a.tf"), "a = 1\n");

    int exitCode = run("", "parse", "--format", "json", "a.tf");

    assertThat(exitCode).isZero();
    assertThat(output)
        .hasToString(
            "{\"name\":\"a.tf\",\"ok\":true,\"body\":[{\"k\":\"attr\",\"n\":\"a\",\"e\":[\"num\",\"1\"],"
                + "\"r\":[1,1,1,6],\"er\":[1,5,1,6]}]}\n");
  }

  @Test
  void prints_what_is_wrong_and_says_so_by_its_exit_code() throws IOException {
    Files.writeString(directory.resolve("a.tf"), "a = (1\n");

    int exitCode = run("", "parse", "a.tf");

    assertThat(exitCode).isEqualTo(2);
    assertThat(output.toString()).contains("\"ok\":false", "\"sum\":\"Unbalanced parentheses\"");
  }

  @Test
  void reads_texts_line_by_line() {
    int exitCode =
        run(
            "{\"name\":\"x\",\"src\":\"a = 1\"}\n{\"name\":\"y\",\"src\":\"\"}\n",
            "parse",
            "--jsonl");

    assertThat(exitCode).isZero();
    assertThat(output.toString().lines()).hasSize(2);
    assertThat(output.toString()).contains("{\"name\":\"y\",\"ok\":true,\"body\":[]}");
  }

  @Test
  void says_which_line_it_cannot_take() {
    assertThat(run("{\"name\":1}\n", "parse", "--jsonl")).isEqualTo(2);
    assertThat(errors.toString()).contains("\"src\"");
  }

  @Test
  void says_which_file_it_cannot_read() {
    assertThat(run("", "parse", "none.tf")).isEqualTo(2);
    assertThat(errors.toString()).contains("none.tf");
  }

  private int run(String input, String... arguments) {
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(output),
            new PrintWriter(errors),
            new TreeMap<>(),
            directory,
            false);
    return Monban.execute(shell, arguments);
  }
}
