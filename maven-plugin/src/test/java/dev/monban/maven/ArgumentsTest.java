package dev.monban.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private final Arguments arguments = new Arguments("check");

  @Test
  void adds_nothing_for_what_is_not_configured() {
    arguments.paths(List.of()).path("--source", null).text("--set", null).pairs("--var", Map.of());

    assertThat(arguments.list()).containsExactly("check");
  }

  @Test
  void repeats_an_option_for_each_value() {
    arguments.texts("--only", List.of("a", "b-*"));

    assertThat(arguments.list()).containsExactly("check", "--only=a", "--only=b-*");
  }

  @Test
  void keeps_whatever_stands_in_a_value() {
    arguments.pairs("--var", Map.of("tags", "{\"a\" = \"b c\"}"));

    assertThat(arguments.list()).containsExactly("check", "--var=tags={\"a\" = \"b c\"}");
  }

  @Test
  void names_a_path_below_the_working_directory_from_there() {
    arguments.paths(List.of(new File("infra").getAbsoluteFile(), new File("").getAbsoluteFile()));

    assertThat(arguments.list()).containsExactly("check", "infra", ".");
  }

  @Test
  void names_any_other_path_in_full() {
    File elsewhere = new File("..", "elsewhere").getAbsoluteFile();

    arguments.path("--source", elsewhere);

    Path full = elsewhere.toPath().normalize();
    assertThat(arguments.list()).containsExactly("check", "--source=" + full);
  }

  @Test
  void writes_one_report_for_each_format() {
    arguments.reports(List.of("json", "sarif"), new File("out"));

    assertThat(arguments.list())
        .containsExactly(
            "check",
            "--format=json=" + Path.of("out", "report.json"),
            "--format=sarif=" + Path.of("out", "report.sarif"));
  }
}
