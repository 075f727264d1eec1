package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvironmentPatternTest {

  @Test
  void finds_the_environment_anywhere_in_the_path() {
    EnvironmentPattern pattern = EnvironmentPattern.of("environments/<env>/…");

    assertThat(pattern.find("live/environments/prod/web")).contains("prod");
    assertThat(pattern.find("./environments/staging")).contains("staging");
    assertThat(pattern.find("modules/web")).isEmpty();
    assertThat(pattern.find("environments")).isEmpty();
  }

  @Test
  void takes_a_star_for_any_step() {
    assertThat(EnvironmentPattern.of("*/<env>/network").find("eu/dev/network")).contains("dev");
  }
}
