package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.Position;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HclParserRecoveryTest {

  /** The summaries are those of terraform 1.11.4 for the same texts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a = true ? 1             | Missing false expression in conditional
          a = (1 2)                | Unbalanced parentheses
          a = [1 2]                | Missing item separator
          a = f(1 2)               | Missing argument separator
          a = max([1]...,)         | Missing closing parenthesis
          a = {b}                  | Missing key/value separator
          a = {b,}                 | Missing attribute value
          a = {b=1 c=2}            | Missing attribute separator
          a = {"b" 1}              | Missing key/value separator
          a = x.                   | Invalid attribute name
          a = x[1 2]               | Missing close bracket on index
          a = x[* ,]               | Missing close bracket on splat index
          a = x.*.*.y              | Nested splat expression not allowed
          a = x.1.2                | Invalid legacy index syntax
          a = 1.2.3                | Invalid number literal
          a = 1..2                 | Invalid number literal
          a = 1e1000000            | Invalid number literal
          a = 1e-1000000           | Invalid number literal
          a = 1.5e5e5              | Invalid number literal
          a = b::c                 | Missing open parenthesis
          a = b::                  | Missing function name
          a = [for x y]            | Invalid 'for' expression
          a = [for x in y: z => w] | Invalid 'for' expression
          a = {for x in y: z}      | Invalid 'for' expression
          a = "${1 2}"             | Extra characters after interpolation expression
          a = "%{ foo }"           | Invalid template control keyword
          a = "%{ 1 }"             | Invalid template directive
          a = "%{ if x }"          | Unexpected end of template
          a = "%{ endif }"         | Unexpected endif directive
          a = "%{ else }"          | Unexpected else directive
          a = "\\q"                | Invalid escape sequence
          a = "\\ud800"            | Invalid escape sequence
          a = 1,                   | Unexpected comma after argument
          a = 1 b = 2              | Missing newline after argument
          a = 1 & 2                | Unsupported operator
          a = 'x'                  | Invalid character
          "a" = 1                  | Invalid argument name
          a                        | Argument or block definition required
          b "x" = 1                | Invalid block definition
          b { c {} }               | Argument definition required
          b { c = 1, d = 2 }       | Invalid single-argument block definition
          b {} c {}                | Missing newline after block definition
          b "${x}" {}              | Invalid string literal
          """)
  void names_the_mistake_as_terraform_does_and_reads_on(String text, String summary) {
    Diagnosed<Body> read = parse(text + "\nnext = 2\n");

    assertThat(read.diagnostics()).extracting(Diagnostic::summary).containsExactly(summary);
    assertThat(read.result().attribute("next")).isPresent();
  }

  @Test
  void reads_the_other_arguments_of_a_block_with_a_mistake() {
    Body body =
        parse(
                """
                b {
                  good = 1
                  bad  = [1, f(2
                  also = { x = 1 }
                }
                c {}
                """)
            .result();

    assertThat(body.blocks()).extracting(Block::type).containsExactly("b", "c");
    assertThat(body.blocks().get(0).body().attributes())
        .extracting(Attribute::name)
        .containsExactly("good", "bad", "also");
  }

  @Test
  void keeps_what_could_be_read_of_a_broken_expression() {
    Expression list = parse("a = [var.x, 1 2]\n").result().attributes().get(0).expression();

    assertThat(((TupleConstructor) list).elements()).hasSize(2);
  }

  @Test
  void ends_a_forgotten_quotation_mark_with_its_line() {
    Diagnosed<Body> read = parse("a = \"x\nb = 1\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Invalid multi-line string");
    assertThat(read.result().attribute("b")).isPresent();
  }

  @Test
  void keeps_the_items_of_a_block_that_is_not_closed_and_marks_its_brace() {
    Diagnosed<Body> read = parse("a {\n  x = 1\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Unclosed configuration block");
    assertThat(start(read)).isEqualTo(new Position(1, 3));
    assertThat(read.result().blocks("a").get(0).body().attribute("x")).isPresent();
  }

  @Test
  void tells_an_argument_that_is_set_twice_at_the_second() {
    Diagnosed<Body> read = parse("a = 1\na = 2\n");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Attribute redefined");
    assertThat(start(read)).isEqualTo(new Position(2, 1));
  }

  private static Position start(Diagnosed<Body> read) {
    return read.diagnostics().get(0).range().map(SourceRange::startPosition).orElseThrow();
  }

  private static Diagnosed<Body> parse(String text) {
    return HclParser.parseFile(new SourceFile("main.tf", text));
  }
}
