package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.evaluation.SourceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionConsoleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "[1]",
        "{\n a = 1\n}",
        "<<EOT\nx\nEOT",
        "]",
        "\"abc",
        "1 2",
        "1 +",
        "true ?",
        "local.",
        ""
      })
  void takes_a_text_as_complete_that_more_lines_would_not_mend(String text) {
    assertThat(ExpressionConsole.isComplete(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\n a = 1", "upper(", "<<EOT", "<<EOT\nx\n", "(1 +", "[for"})
  void waits_for_more_lines_while_something_is_open(String text) {
    assertThat(ExpressionConsole.isComplete(text)).isFalse();
  }

  @Test
  void completes_functions_and_what_the_module_declares(@TempDir Path directory)
      throws IOException {
    Files.writeString(
        directory.resolve("main.tf"),
        """
        variable "v" { default = 1 }
        locals { l = 1 }
        resource "terraform_data" "r" {}
        """);

    ExpressionConsole console =
        ExpressionConsole.open(SourceRequest.of(TrustBoundary.around(directory, "."), "."));

    assertThat(console.names())
        .contains("upper(", "try(", "var.v", "local.l", "terraform_data.r")
        .isSorted();
  }
}
