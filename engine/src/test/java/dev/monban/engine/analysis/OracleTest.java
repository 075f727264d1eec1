package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What Terraform 1.11.4 made of thousands of expressions, beside what Monban makes of them. */
class OracleTest {
  private static final int ROWS = 9361;

  /** May only rise: whoever makes more of them right raises it. */
  private static final int RIGHT_AT_LEAST = 9328;

  /** Of the rows that Terraform refuses; may only rise. */
  private static final int SAME_SUMMARY_AT_LEAST = 4197;

  private static Path directory() {
    try {
      return Path.of(Objects.requireNonNull(OracleTest.class.getResource("oracle")).toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> questions() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(directory().resolve("expressions.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  @Test
  void agrees_with_terraform_on_at_least_as_many_expressions_as_before() throws IOException {
    ConsoleAnswers answers =
        new ConsoleAnswers(
            SourceRequest.of(TrustBoundary.around(directory().resolve("fixtures"), "."), "."));
    List<String> wrong = new ArrayList<>();
    int sameSummary = 0;
    List<String> questions = questions();
    for (String question : questions) {
      OracleRow row = new OracleRow((JsonValue.ObjectValue) JsonValue.parse(question));
      JsonValue.ObjectValue answer =
          (JsonValue.ObjectValue) JsonValue.parse(answers.answer(question));
      if (!row.agrees(answer)) {
        wrong.add(row.name());
      } else if (!row.isAccepted() && row.hasSameError(answer)) {
        sameSummary++;
      }
    }

    assertThat(questions).hasSize(ROWS);
    assertThat(ROWS - wrong.size()).as("%s", wrong).isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
    assertThat(sameSummary).isGreaterThanOrEqualTo(SAME_SUMMARY_AT_LEAST);
  }
}
