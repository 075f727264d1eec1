package dev.monban.engine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  @Test
  void finds_the_name_with_two_letters_swapped() {
    assertThat(Suggestion.closest("intrenal", List.of("arn", "internal", "interval")))
        .contains("internal");
  }

  @Test
  void finds_nothing_when_every_name_is_far() {
    assertThat(Suggestion.closest("zzz", List.of("arn", "internal"))).isEmpty();
  }

  @Test
  void counts_insertions_deletions_replacements_and_swaps() {
    assertThat(Suggestion.distance("abc", "abcd")).isEqualTo(1);
    assertThat(Suggestion.distance("abc", "ab")).isEqualTo(1);
    assertThat(Suggestion.distance("abc", "axc")).isEqualTo(1);
    assertThat(Suggestion.distance("abc", "acb")).isEqualTo(1);
    assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
  }
}
