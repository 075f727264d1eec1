package dev.monban.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralScannerTest {

  @Test
  void finds_texts_in_quotes_and_templates_with_their_escapes() {
    assertThat(texts("a = \"one\\n\\\"\", b = 'tw\\u006f', c = `th\\${r}\\x65e\\u{65}`;"))
        .containsExactly("one\n\"", "two", "th${r}eee");
  }

  @Test
  void passes_over_comments_patterns_and_templates_with_substitutions() {
    assertThat(
            texts(
                "// \"a\"\n/* 'b' */ x = /[\"/]'/.test(y) ? 4 / 2 : `${{ a: 1 }.a} \"c\"`;\n\"d\""))
        .containsExactly("d");
  }

  @Test
  void survives_what_is_not_javascript() {
    assertThat(texts("'a\n`b ${")).isEmpty();
    assertThat(texts("\"\\u{zz} \\x\"")).containsExactly("u{zz} x");
    assertThat(texts("\"\\u{110000}\"")).containsExactly("u{110000}");
  }

  @Test
  void knows_where_a_line_of_a_text_stands() {
    WrittenText text =
        LiteralScanner.scan(new SourceFile("a.test.js", "x(`\n  \\${a}\n    b\n`)")).get(0);

    assertThat(text.text()).isEqualTo("\n  ${a}\n    b\n");
    assertThat(text.line(2).text()).isEqualTo("\\${a}");
    assertThat(text.line(3).startPosition()).hasToString("3:5");
    assertThat(text.line(9).text()).isEmpty();
  }

  private static List<String> texts(String source) {
    return LiteralScanner.scan(new SourceFile("a.test.js", source)).stream()
        .map(WrittenText::text)
        .toList();
  }
}
