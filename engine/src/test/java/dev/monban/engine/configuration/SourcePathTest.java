package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePathTest {

  @ParameterizedTest
  @CsvSource({
    "'', main.tf, main.tf",
    "envs/prod, ../../modules/a, modules/a",
    "'', ../up, ../up",
    "a, ./b//c/, a/b/c",
    "a, /etc/x, /etc/x",
    "/a/b, ../../../c, /c",
  })
  void resolves_a_name_as_seen_from_a_directory(String directory, String name, String path) {
    assertThat(SourcePath.resolve(directory, name)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "'', modules/a, modules/a",
    "envs/prod, modules/a, ../../modules/a",
    "a, a, ''",
    "a/b, a, ..",
    "../x, a, a",
  })
  void tells_how_a_path_is_called_from_a_directory(String directory, String path, String name) {
    assertThat(SourcePath.relativize(directory, path)).isEqualTo(name);
  }
}
