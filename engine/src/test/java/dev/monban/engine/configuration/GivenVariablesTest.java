package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenVariablesTest {
  private static final String FILES =
      """
      variable "x" {}
      -- terraform.tfvars --
      x = "terraform.tfvars"
      -- terraform.tfvars.json --
      {"x": "terraform.tfvars.json"}
      -- a.auto.tfvars --
      x = "a.auto.tfvars"
      -- b.auto.tfvars.json --
      {"x": "b.auto.tfvars.json"}
      -- child/terraform.tfvars --
      x = "of a child directory"
      -- given.tfvars --
      x = "given.tfvars"
      """;

  @Test
  void takes_the_last_automatic_file_rather_than_the_environment() {
    assertThat(value(FILES, List.of())).isEqualTo("\"b.auto.tfvars.json\"");
  }

  @Test
  void takes_the_last_option_of_the_command_line() {
    VariableOption file = new VariableOption.File("given.tfvars");
    VariableOption assignment = new VariableOption.Assignment("x=assigned");

    assertThat(value(FILES, List.of(assignment, file))).isEqualTo("\"given.tfvars\"");
    assertThat(value(FILES, List.of(file, assignment))).isEqualTo("assigned");
  }

  @Test
  void takes_the_environment_where_nothing_else_is_given() {
    assertThat(value("variable \"x\" {}", List.of())).isEqualTo("environment");
  }

  @Test
  void keeps_everything_behind_the_first_equals_sign() {
    assertThat(value("variable \"x\" {}", List.of(new VariableOption.Assignment("x=a=b"))))
        .isEqualTo("a=b");
  }

  @Test
  void warns_of_an_undeclared_variable_in_a_file_and_refuses_it_on_the_command_line() {
    Diagnosed<GivenVariables.Values> inFile = read("-- terraform.tfvars --\ny = 1\n", List.of());
    Diagnosed<GivenVariables.Values> onCommandLine =
        read("", List.of(new VariableOption.Assignment("y=1")));

    assertThat(inFile.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Value for undeclared variable");
    assertThat(inFile.hasErrors()).isFalse();
    assertThat(onCommandLine.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Value for undeclared variable");
    assertThat(onCommandLine.hasErrors()).isTrue();
  }

  @Test
  void refuses_a_missing_file_a_block_and_an_option_without_an_equals_sign() {
    assertThat(
            read(
                    "-- terraform.tfvars --\nvariable \"x\" {}\n",
                    List.of(
                        new VariableOption.File("missing.tfvars"),
                        new VariableOption.Assignment("x")))
                .diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly(
            "Unexpected \"variable\" block",
            "Failed to read variables file",
            "Invalid -var option");
  }

  private static String value(String text, List<VariableOption> options) {
    GivenValue given = read(text, options).result().values().get("x");
    return given instanceof GivenValue.Written written
        ? written.expression().range().text()
        : ((GivenValue.Text) given).text();
  }

  private static Diagnosed<GivenVariables.Values> read(String text, List<VariableOption> options) {
    TextFiles files = TextFiles.of(text);
    ModuleContent root = ModuleLoader.load(files, ".").result().content();
    return GivenVariables.read(files, root, Map.of("x", "environment", "z", "for nobody"), options);
  }
}
