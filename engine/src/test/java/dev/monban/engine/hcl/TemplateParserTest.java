package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.source.SourceFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected texts are what terraform 1.11.4 made of these templates, with {@code X} for x. */
class TemplateParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          "$${x}"|${x}
          "$$${x}"|$${x}
          "$$$${x}"|$$${x}
          "%${x}"|%X
          "a$$b%%"|a$$b%%
          "\\u0024{x}"|${x}
          "a\\n  ${~ x ~} \\n b"|aXb
          " ${~ x ~} "|X
          "a${~ x ~}  ${~ x}b"|aXXb
          """)
  void quoted_text_means_what_terraform_says(String text, String expected) {
    assertThat(rendered(text)).isEqualTo(expected);
  }

  @Test
  void the_common_indentation_of_a_heredoc_goes_and_blank_lines_do_not_count() {
    assertThat(rendered("<<-EOT\n    a\n\n   \n      b\n  EOT  \n")).isEqualTo("a\n\n   \n  b\n");
  }

  @Test
  void a_line_that_begins_with_an_interpolation_has_no_indentation() {
    assertThat(rendered("<<-EOT\n    a\n${x}\n    EOT\n")).isEqualTo("    a\nX\n");
  }

  @Test
  void a_tab_is_as_wide_as_a_blank() {
    assertThat(rendered("<<-EOT\n    ${x} a\n\t\t\tb\n    EOT\n")).isEqualTo(" X a\nb\n");
  }

  @Test
  void a_line_whose_line_end_before_was_stripped_is_no_line_of_its_own() {
    assertThat(rendered("<<-EOT\n   a${x ~}\n     b\n      c\n   EOT\n"))
        .isEqualTo("aX     b\n   c\n");
  }

  @Test
  void a_strip_marker_reaches_to_the_end_of_the_line() {
    assertThat(rendered("<<EOT\na\n\n   ${~ x ~}\n\n\n  b\nEOT\n")).isEqualTo("a\n\nX\n\n  b\n");
  }

  @Test
  void a_marker_behind_a_sequence_does_not_end_the_heredoc() {
    assertThat(rendered("<<EOT\n${x}EOT\nEOT\n")).isEqualTo("XEOT\n");
  }

  @Test
  void a_template_file_keeps_backslashes_and_undoes_doubled_marks() {
    Template template =
        HclParser.parseTemplate(new SourceFile("t.tftpl", "\"q\" \\n $${y} %%{z}\n${x}")).result();

    assertThat(rendered(template)).isEqualTo("\"q\" \\n ${y} %{z}\nX");
  }

  private static String rendered(String expression) {
    return rendered((Template) HclParser.parseExpression(new SourceFile("a", expression)).result());
  }

  private static String rendered(Template template) {
    return template.parts().stream()
        .map(part -> part instanceof TemplateText text ? text.text() : "X")
        .collect(Collectors.joining());
  }
}
