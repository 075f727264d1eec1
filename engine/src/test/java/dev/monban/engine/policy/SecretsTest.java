package dev.monban.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void replaces_every_secret_wherever_it_stands() {
    assertThat(Secrets.of(List.of("hunter2")).scrub("a hunter2, hunter2!"))
        .isEqualTo("a (sensitive value), (sensitive value)!");
  }

  @Test
  void replaces_the_longer_of_two_that_overlap() {
    assertThat(Secrets.of(List.of("hunter", "hunter2hunter2")).scrub("hunter2hunter2"))
        .isEqualTo("(sensitive value)");
  }

  @Test
  void leaves_short_texts_alone() {
    assertThat(Secrets.of(List.of("a", "abc")).scrub("abcabc")).isEqualTo("abcabc");
  }

  @Test
  void hides_what_either_of_two_hides() {
    assertThat(
            Secrets.of(List.of("first")).and(Secrets.of(List.of("second"))).scrub("first second"))
        .isEqualTo("(sensitive value) (sensitive value)");
  }

  @Test
  void hides_what_remains_when_one_secret_overlaps_the_next() {
    Secrets secrets = Secrets.of(List.of("abcdef", "defghi"));

    assertThat(secrets.scrub("abcdefghi")).isEqualTo("(sensitive value)ghi");
    assertThat(secrets.scrub("xdefghi")).isEqualTo("x(sensitive value)");
  }
}
