package dev.monban.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.function.Functions;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function, beside what Terraform 1.11.4 made of the calls in {@code functions.jsonl}. */
class FunctionConformanceTest {
  /** What {@code terraform metadata functions} lists. */
  private static final int FUNCTIONS = 118;

  private static final List<String> KINDS =
      List.of("known", "edge", "null", "unknown", "sensitive");

  /** These belong to the evaluation, because they look at their arguments unevaluated. */
  private static final List<String> LAZY = List.of("can", "templatefile", "templatestring", "try");

  private static Path directory() {
    try {
      return Path.of(
          Objects.requireNonNull(FunctionConformanceTest.class.getResource("oracle")).toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<OracleRow> allRows() throws IOException, JsonSyntaxException {
    List<OracleRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(directory().resolve("functions.jsonl"))) {
      rows.add(new OracleRow((JsonValue.ObjectValue) JsonValue.parse(line)));
    }
    return rows;
  }

  static Stream<Named<OracleRow>> rows() throws IOException, JsonSyntaxException {
    return allRows().stream().map(row -> Named.of(row.text("expr"), row));
  }

  static Stream<Named<OracleRow>> knownCalls() throws IOException, JsonSyntaxException {
    return rows().filter(row -> row.getPayload().text("kind").equals("known"));
  }

  @Test
  void every_function_has_its_five_rows() throws IOException, JsonSyntaxException {
    SortedMap<String, SortedSet<String>> kinds = new TreeMap<>();
    for (OracleRow row : allRows()) {
      kinds.computeIfAbsent(row.text("function"), name -> new TreeSet<>()).add(row.text("kind"));
    }
    SortedSet<String> functions = new TreeSet<>(Functions.all().keySet());
    functions.addAll(LAZY);

    assertThat(functions).hasSize(FUNCTIONS);
    assertThat(kinds.keySet()).isEqualTo(functions);
    assertThat(kinds.values()).allSatisfy(has -> assertThat(has).containsAll(KINDS));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(OracleRow row) throws JsonSyntaxException {
    check(row, row.text("expr"));
  }

  @ParameterizedTest
  @MethodSource("knownCalls")
  void gives_the_same_under_its_core_name(OracleRow row) throws JsonSyntaxException {
    check(row, "core::" + row.text("expr"));
  }

  private static void check(OracleRow row, String expression) throws JsonSyntaxException {
    ConsoleAnswers answers =
        new ConsoleAnswers(
            SourceRequest.of(TrustBoundary.around(directory().resolve("fixtures"), "."), "."));
    JsonValue.ObjectValue answer =
        (JsonValue.ObjectValue) JsonValue.parse(answers.answer(row.question(expression)));

    assertThat(answer)
        .as("%s", row)
        .matches(row.isWithheld() ? row::isWithheldBy : row::agrees, "gives the same");
    if (!row.isAccepted()) {
      assertThat(answer)
          .as("%s", row)
          .matches(row::hasSameError, "has the same summary")
          .matches(row::hasSameDetail, "has the same detail");
    }
  }
}
