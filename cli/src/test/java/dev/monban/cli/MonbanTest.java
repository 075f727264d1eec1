package dev.monban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MonbanTest {

  @Test
  void says_its_version() {
    StringWriter out = new StringWriter();

    int exitCode = new CommandLine(new Monban()).setOut(new PrintWriter(out)).execute("--version");

    assertThat(exitCode).isZero();
    assertThat(out).hasToString("monban 0.1.0-SNAPSHOT" + System.lineSeparator());
  }
}
