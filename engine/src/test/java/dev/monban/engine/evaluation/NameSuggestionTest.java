package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSuggestionTest {

  @Test
  void finds_a_name_that_two_edits_lead_to() {
    assertThat(NameSuggestion.of("nope", List.of("length", "one"))).contains("one");
    assertThat(NameSuggestion.of("uper", List.of("upper"))).contains("upper");
    assertThat(NameSuggestion.of("abc", List.of("xyz"))).isEmpty();
    assertThat(NameSuggestion.of("a", List.of("abcdefg"))).isEmpty();
  }

  @Test
  void says_nothing_where_nothing_is_near() {
    assertThat(NameSuggestion.sentence("abc", List.of("xyz"))).isEmpty();
    assertThat(NameSuggestion.sentence("abc", List.of("abd"))).isEqualTo(" Did you mean \"abd\"?");
  }
}
