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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Terraform 1.11.4 made of thousands of expressions, beside what Monban makes of them. */
class OracleTest {
  /** May only rise: whoever makes more of them right raises it. */
  @ParameterizedTest
  @CsvSource({
    // file, its rows, how many are right, how many of the refused have Terraform's summary
    "expressions.jsonl.gz, 9361, 9328, 4197",
    // The others are unknown values that Terraform forgets to be sensitive.
    "further.jsonl.gz, 6752, 6681, 3107"
  })
  void agrees_with_terraform_on_at_least_as_many_expressions_as_before(
      String file, int rows, int rightAtLeast, int sameSummaryAtLeast) throws IOException {
    ConsoleAnswers answers =
        new ConsoleAnswers(
            SourceRequest.of(TrustBoundary.around(directory().resolve("fixtures"), "."), "."));
    List<String> wrong = new ArrayList<>();
    int sameSummary = 0;
    List<String> questions = questions(file);
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

    assertThat(questions).hasSize(rows);
    assertThat(rows - wrong.size()).as("%s", wrong).isGreaterThanOrEqualTo(rightAtLeast);
    assertThat(sameSummary).isGreaterThanOrEqualTo(sameSummaryAtLeast);
  }

  private static Path directory() {
    try {
      return Path.of(Objects.requireNonNull(OracleTest.class.getResource("oracle")).toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> questions(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(directory().resolve(file))),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
