package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownPrefixTest {

  @Test
  void keeps_all_of_a_text_that_ends_with_punctuation() {
    assertThat(KnownPrefix.of("arn:aws:")).isEqualTo("arn:aws:");
    assertThat(KnownPrefix.of("a-")).isEqualTo("a-");
  }

  @Test
  void drops_a_last_character_that_something_could_combine_with() {
    assertThat(KnownPrefix.of("pre")).isEqualTo("pr");
    assertThat(KnownPrefix.of("id=")).isEqualTo("id");
    assertThat(KnownPrefix.of("")).isEmpty();
  }

  @Test
  void drops_a_whole_row_of_characters_that_may_belong_together() {
    assertThat(KnownPrefix.of("ab\u0301")).isEqualTo("a");
    assertThat(KnownPrefix.of("\ud83d\udc68\u200d\ud83d\udc69")).isEmpty();
  }

  @Test
  void keeps_no_more_than_128_bytes() {
    assertThat(KnownPrefix.of("-".repeat(300))).hasSize(128);
    assertThat(KnownPrefix.of("\u00e9".repeat(300))).isEmpty();
  }
}
