package dev.monban.engine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void keeps_the_same_one_once_where_it_was_found_first() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(List.of(error(1), error(2), error(1)));

    assertThat(diagnostics.list()).containsExactly(error(1), error(2));
  }

  @Test
  void says_last_that_there_are_more_than_the_limit() {
    Diagnostics diagnostics = Diagnostics.upTo(3);
    IntStream.range(0, 100).forEach(number -> diagnostics.add(error(number)));

    assertThat(diagnostics.list())
        .extracting(Diagnostic::summary)
        .containsExactly("wrong 0", "wrong 1", "wrong 2", "There are more errors");
    assertThat(diagnostics.list().get(3).isError()).isTrue();
    assertThat(diagnostics.list().get(3).detail()).contains("first 3 errors");
  }

  @Test
  void says_nothing_when_those_that_fit_come_again() {
    Diagnostics diagnostics = Diagnostics.upTo(2);
    diagnostics.addAll(List.of(error(1), error(2), error(2), error(1)));

    assertThat(diagnostics.list()).containsExactly(error(1), error(2));
  }

  @Test
  void warnings_leave_room_for_the_error_behind_them() {
    Diagnostics diagnostics = Diagnostics.upTo(2);
    IntStream.range(0, 100).forEach(number -> diagnostics.add(warning(number)));
    assertThat(diagnostics.hasErrors()).isFalse();
    diagnostics.add(error(1));

    assertThat(diagnostics.hasErrors()).isTrue();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::summary)
        .containsExactly("odd 0", "odd 1", "wrong 1", "There are more warnings");
  }

  @Test
  void says_once_that_there_are_more_when_several_are_added_up() {
    Diagnostics part = Diagnostics.upTo(2);
    IntStream.range(0, 5).forEach(number -> part.add(error(number)));
    Diagnostics whole = Diagnostics.upTo(2);
    whole.addAll(part.list());
    whole.addAll(part.list());

    assertThat(whole.list()).isEqualTo(part.list());
  }

  @Test
  void a_summary_and_a_detail_are_cut_where_no_reader_would_go_on() {
    Diagnostic diagnostic = Diagnostic.error("code", "s".repeat(10_000), "d".repeat(10_000_000));

    assertThat(diagnostic.summary()).hasSizeLessThan(600).startsWith("sss");
    assertThat(diagnostic.detail())
        .hasSizeLessThan(10_100)
        .startsWith("ddd")
        .endsWith("… (cut: 10000000 characters)");
  }

  @Test
  void a_character_is_not_cut_in_two() {
    String detail = Diagnostic.error("code", "s", "d" + "\uD83D\uDE00".repeat(6_000)).detail();

    assertThat(detail.charAt(detail.indexOf('…') - 1)).isEqualTo('\uDE00');
  }

  private static Diagnostic error(int number) {
    return Diagnostic.error("code", "wrong " + number, "");
  }

  private static Diagnostic warning(int number) {
    return Diagnostic.warning("code", "odd " + number, "");
  }
}
