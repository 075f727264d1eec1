package dev.monban.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void counts_lines_and_columns_from_one_in_utf_16_units() {
    SourceFile file = new SourceFile("main.tf", "a\nb😀c\n");

    assertThat(file.position(0)).isEqualTo(new Position(1, 1));
    assertThat(file.position(2)).isEqualTo(new Position(2, 1));
    assertThat(file.position(5)).isEqualTo(new Position(2, 4));
    assertThat(file.position(7)).isEqualTo(new Position(3, 1));
  }

  @Test
  void clamps_an_offset_outside_the_text() {
    SourceFile file = new SourceFile("main.tf", "ab");

    assertThat(file.position(-1)).isEqualTo(new Position(1, 1));
    assertThat(file.position(9)).isEqualTo(new Position(1, 3));
  }

  @Test
  void gives_a_line_without_its_end_whatever_that_is() {
    SourceFile file = new SourceFile("main.tf", "one\r\ntwo\nthree");

    assertThat(file.line(1)).isEqualTo("one");
    assertThat(file.line(2)).isEqualTo("two");
    assertThat(file.line(3)).isEqualTo("three");
    assertThat(file.line(4)).isEmpty();
    assertThat(file.lineCount()).isEqualTo(3);
  }

  @Test
  void an_empty_text_has_one_empty_line() {
    SourceFile file = new SourceFile("main.tf", "");

    assertThat(file.lineCount()).isEqualTo(1);
    assertThat(file.line(1)).isEmpty();
  }

  @Test
  void a_range_prints_where_it_begins() {
    SourceFile file = new SourceFile("main.tf", "a = 1\nb = 2\n");

    assertThat(file.range(10, 11)).hasToString("main.tf:2:5");
    assertThat(file.range(10, 11).text()).isEqualTo("2");
  }
}
