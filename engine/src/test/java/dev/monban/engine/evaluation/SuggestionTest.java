package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  @Test
  void finds_a_name_that_two_edits_lead_to() {
    assertThat(Suggestion.of("nope", List.of("length", "one"))).contains("one");
    assertThat(Suggestion.of("uper", List.of("upper"))).contains("upper");
    assertThat(Suggestion.of("abc", List.of("xyz"))).isEmpty();
    assertThat(Suggestion.of("a", List.of("abcdefg"))).isEmpty();
  }

  @Test
  void says_nothing_where_nothing_is_near() {
    assertThat(Suggestion.sentence("abc", List.of("xyz"))).isEmpty();
    assertThat(Suggestion.sentence("abc", List.of("abd"))).isEqualTo(" Did you mean \"abd\"?");
  }
}
