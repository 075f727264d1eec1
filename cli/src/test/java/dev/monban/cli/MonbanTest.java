package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonbanTest {

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void says_its_version() {
    assertThat(run("--version")).isEqualTo(ExitCode.OK.number());
    assertThat(output.toString().lines()).containsExactly("monban 0.1.0-SNAPSHOT");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void refuses_an_unknown_command_as_wrong_usage() {
    assertThat(run("chekc")).isEqualTo(ExitCode.INCOMPLETE.number());
    assertThat(output.toString()).isEmpty();
    assertThat(errors.toString()).contains("chekc");
  }

  private int run(String... arguments) {
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            new PrintWriter(output),
            new PrintWriter(errors),
            new TreeMap<>(),
            Path.of(""),
            false);
    return Monban.execute(shell, arguments);
  }
}
