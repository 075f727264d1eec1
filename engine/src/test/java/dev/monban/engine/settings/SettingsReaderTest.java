package dev.monban.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

  @Test
  void knows_where_everything_stands() {
    Setting.Mapping settings =
        read("# 門番 😀\nset: all\nonly:\n  - \"a😀\" # 😀\n  - b\nvar: { x: 1 }\n").result();

    assertThat(settings.members().keySet()).containsExactly("set", "only", "var");
    Setting.Member set = settings.members().get("set");
    assertThat(set.name()).hasToString("monban.yaml:2:1");
    assertThat(set.value().range().text()).isEqualTo("all");
    Setting.Sequence only = (Setting.Sequence) settings.members().get("only").value();
    assertThat(only.elements().get(0).range().text()).isEqualTo("\"a😀\"");
    assertThat(only.elements().get(1).range()).hasToString("monban.yaml:5:5");
    Setting.Mapping variables = (Setting.Mapping) settings.members().get("var").value();
    assertThat(variables.members().get("x").value())
        .isInstanceOfSatisfying(Setting.Scalar.class, one -> assertThat(one.isQuoted()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "~", "{}"})
  void a_file_may_say_nothing(String text) {
    Diagnosed<Setting.Mapping> settings = read(text);

    assertThat(settings.diagnostics()).isEmpty();
    assertThat(settings.result().members()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [1         | This is no YAML",
        "a: 1\\na: 2   | monban.yaml:2:1: Invalid settings: \"a\" is set twice.",
        "- a           | monban.yaml:1:1: Invalid settings: Options are expected",
        "a: &x 1\\nb: *x | monban.yaml:2:4: Invalid settings: Aliases are not read here",
        "a: 1\\n---\\nb: 2 | One document is read",
        "[a]: 1        | A name is expected here.",
        "a: 1\\n\tb: 2 | This is no YAML",
      })
  void says_what_is_wrong_and_where(String text, String problem) {
    List<String> problems =
        read(text.replace("\\n", "\n")).diagnostics().stream().map(Object::toString).toList();

    assertThat(problems).first().asString().contains(problem);
  }

  @Test
  void survives_what_is_nested_too_deeply() {
    assertThat(read("[".repeat(5_000)).diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.isError()).isTrue());
  }

  private static Diagnosed<Setting.Mapping> read(String text) {
    return SettingsReader.read(new SourceFile("monban.yaml", text));
  }
}
