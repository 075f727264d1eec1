package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are those of HCL's specification, the summaries those that terraform 1.11.4 prints. */
class AccessParserTest {

  @Test
  void an_index_behind_an_attribute_splat_asks_the_list_of_results() {
    IndexAccess index = (IndexAccess) parsed("a.*.b.c[0]").result();

    Splat splat = (Splat) index.source();
    assertThat(splat.full()).isFalse();
    assertThat(splat.each().range().text()).isEqualTo(".*.b.c");
  }

  @Test
  void an_index_behind_a_full_splat_asks_each_element() {
    Splat splat = (Splat) parsed("a[*].b.c[0]").result();

    assertThat(splat.full()).isTrue();
    assertThat(splat.each()).isInstanceOf(IndexAccess.class);
    assertThat(splat.each().range().text()).isEqualTo("[*].b.c[0]");
  }

  @Test
  void a_splat_may_stand_inside_a_full_one() {
    Splat outer = (Splat) parsed("a[*].b[*].c").result();

    assertThat(((Splat) outer.each()).source().range().text()).isEqualTo("[*].b");
  }

  @Test
  void digits_behind_a_dot_are_a_legacy_index() {
    AttributeAccess attribute = (AttributeAccess) parsed("a.0.b").result();

    assertThat(((AttributeAccess) attribute.source()).name()).isEqualTo("0");
  }

  @Test
  void line_ends_are_white_space_inside_brackets() {
    assertThat(parsed("a[\n0\n].b").diagnostics()).isEmpty();
    assertThat(parsed("a[\n*\n].b").diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.0.0, Invalid legacy index syntax",
    "a.*.b.*, Nested splat expression not allowed",
    "a.+, Invalid attribute name",
    "a[*, Missing close bracket on splat index",
    "a[0, Missing close bracket on index"
  })
  void what_cannot_follow_is_told_once(String expression, String summary) {
    assertThat(parsed(expression).diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly(summary);
  }

  private static Diagnosed<Expression> parsed(String expression) {
    return HclParser.parseExpression(new SourceFile("a", expression));
  }
}
