package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.json.JsonWriter;
import dev.monban.engine.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trees that hashicorp/hcl 2.24.0 itself made of one text for each construct. */
class HclConformanceTest {

  static List<String> cases() throws IOException {
    try (InputStream stream = HclConformanceTest.class.getResourceAsStream("syntax-cases.jsonl");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  @Test
  void there_are_cases() throws IOException {
    assertThat(cases()).hasSize(113);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_tree_and_its_ranges_are_those_of_the_reference(String line) throws Exception {
    JsonValue.ObjectValue expected = (JsonValue.ObjectValue) JsonValue.parse(line);
    SourceFile file = new SourceFile(text(expected, "name"), text(expected, "src"));

    StringWriter written = new StringWriter();
    try (JsonWriter json = JsonWriter.compact(written)) {
      SyntaxTreeWriter.write(file, HclParser.parseFile(file), json);
    }

    JsonValue.ObjectValue actual = (JsonValue.ObjectValue) JsonValue.parse(written.toString());
    assertThat(actual.get("ok")).isEqualTo(expected.get("ok"));
    assertThat(actual.get("body")).isEqualTo(expected.get("body"));
  }

  private static String text(JsonValue.ObjectValue object, String name) {
    return ((JsonValue.StringValue) Objects.requireNonNull(object.get(name))).text();
  }
}
