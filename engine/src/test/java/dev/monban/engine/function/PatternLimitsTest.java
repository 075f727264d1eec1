package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Terraform 1.11.4 says of each of these. */
class PatternLimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{1000}",
        "(a{100}){10}",
        "((a{10}){10}){10}",
        "(?:a{30}b{30}){30}",
        "[{]{2,3}x{,5}",
        "\\Qa{1000}\\E{1000}",
        "\\x{41}{1000}",
      })
  void a_part_may_be_copied_a_thousand_times(String pattern) {
    assertThat(PatternLimits.size(pattern)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{1001}",
        "a{99999999999}",
        "(a{100}){11}",
        "((a{10}){10}){11}",
        "(a{2,1000}b?){2}",
        "(?:a{30}b{34}){34}",
        "(((a{2}|b{3})|c{600})){2}",
        "(a{0}){1001}",
      })
  void more_copies_are_refused_before_they_are_made(String pattern) {
    assertThatThrownBy(() -> PatternLimits.size(pattern))
        .isInstanceOf(PatternSyntaxException.class)
        .hasMessageContaining("invalid repeat count");
  }

  @Test
  void a_thousand_groups_may_stand_in_each_other() {
    assertThat(PatternLimits.size("(".repeat(1_000) + "a" + ")".repeat(1_000))).isPositive();
    assertThatThrownBy(() -> PatternLimits.size("(".repeat(1_001)))
        .hasMessageContaining("expression nests too deeply");
  }

  @Test
  void what_is_too_large_as_a_whole_is_refused() {
    assertThatThrownBy(() -> PatternLimits.size("(?:abcd){1000}".repeat(900)))
        .hasMessageContaining("expression too large");
  }
}
