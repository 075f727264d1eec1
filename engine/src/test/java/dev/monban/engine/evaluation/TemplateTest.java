package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.from;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void joins_texts_and_interpolations() {
    assertThat(evaluate("\"a${1 + 1}b${true}\"")).isEqualTo(Value.string("a2btrue"));
    assertThat(evaluate("\"\"")).isEqualTo(Value.string(""));
  }

  @Test
  void has_the_value_of_a_lone_interpolation() {
    assertThat(evaluate("\"${[1]}\"")).hasType(Type.tuple(List.of(Type.NUMBER)));
  }

  @Test
  void follows_directives() {
    assertThat(evaluate("\"%{ if true }yes%{ else }no%{ endif }\"")).isEqualTo(Value.string("yes"));
    assertThat(evaluate("\"%{ if false }yes%{ endif }\"")).isEqualTo(Value.string(""));
    assertThat(evaluate("\"%{ for i, x in [\"a\", \"b\"] }${i}${x}%{ endfor }\""))
        .isEqualTo(Value.string("0a1b"));
  }

  @Test
  void makes_text_of_a_lone_interpolation_inside_a_directive() {
    assertThat(evaluate("\"%{ if true }${1}%{ endif }\"")).isEqualTo(Value.string("1"));
    assertThat(evaluate("\"%{ for x in [1, 2] }${x}%{ endfor }\"")).isEqualTo(Value.string("12"));
  }

  @Test
  void keeps_its_certain_beginning_when_a_part_is_unknown() {
    Names scope = Names.with("var.name", unknown(Type.STRING));

    assertThat(evaluate("\"arn:aws:s3:::${var.name}/*\"", scope))
        .isUnknown()
        .hasType(Type.STRING)
        .originatesFrom("var.name")
        .isNotNull(true)
        .beginsWith("arn:aws:s3:::");
  }

  @Test
  void does_not_count_on_a_last_letter_that_could_still_combine() {
    Names scope = Names.with("var.name", unknown(Type.STRING));

    assertThat(evaluate("\"pre${var.name}\"", scope)).beginsWith("pr");
    assertThat(evaluate("\"\u00e9${var.name}\"", scope)).beginsWith("");
  }

  @Test
  void is_unknown_when_a_directive_is() {
    Names scope =
        Names.with("var.on", unknown(Type.BOOL)).and("var.all", unknown(Type.list(Type.STRING)));

    assertThat(evaluate("\"x%{ if var.on }a%{ endif }\"", scope)).originatesFrom("var.on");
    assertThat(evaluate("\"x%{ for v in var.all }${v}%{ endfor }\"", scope))
        .hasType(Type.STRING)
        .originatesFrom("var.all");
  }

  @Test
  void carries_marks_of_all_its_parts() {
    Names scope =
        Names.with("var.key", Value.string("k").mark(Marks.SENSITIVE))
            .and("aws_lb.a.arn", from("aws_lb", "a", "arn", Value.string("arn")));

    assertThat(evaluate("\"${var.key}-${aws_lb.a.arn}\"", scope))
        .isSensitive()
        .refersTo("aws_lb.a.arn");
    assertThat(evaluate("\"%{ for x in [var.key] }${x}%{ endfor }\"", scope)).isSensitive();
  }

  @Test
  void reports_parts_that_are_null_or_no_text() {
    assertDiagnostics(
        """
        a = "x${null}"
                ^^^^ Invalid template interpolation value
        b = "x${[]}"
                ^^ Invalid template interpolation value
        """);
  }
}
