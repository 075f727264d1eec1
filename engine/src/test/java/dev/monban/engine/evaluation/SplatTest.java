package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{a = 1}, {a = 2}][*].a        | [1, 2]",
        "[{a = [1]}, {a = [2]}][*].a[0] | [1, 2]",
        "[{a = 1}].*.a                  | [1]",
        "[{a = [1]}, {a = [2]}].*.a[0]  | [1]",
        "{a = 1}[*].a                   | [1]",
        "null[*]                        | []",
        "null[*].a                      | []",
        "\"x\"[*]                       | [\"x\"]",
        "[][*].a                        | []",
      })
  void asks_every_element(String expression, String result) {
    assertThat(evaluate(expression)).isEqualTo(evaluate(result));
  }

  @Test
  void gives_a_list_for_a_list() {
    Names scope = Names.with("local.xs", SequenceValue.list(Type.NUMBER, List.of(Value.number(1))));

    assertThat(evaluate("local.xs[*]", scope)).hasType(Type.list(Type.NUMBER));
  }

  @Test
  void knows_the_type_of_an_empty_list_of_objects() {
    Type element = Type.object(Map.of("a", Type.BOOL));
    Names scope = Names.with("local.xs", SequenceValue.list(element, List.of()));

    assertThat(evaluate("local.xs[*].a", scope)).hasType(Type.list(Type.BOOL));
  }

  @Test
  void keeps_the_type_and_the_length_of_an_unknown_list() {
    Type element = Type.object(Map.of("a", Type.NUMBER));
    Names scope =
        Names.with(
            "var.xs",
            unknown(Type.list(element)).withRefinement(Refinement.NOT_NULL.andLength(1, 3)));

    assertThat(evaluate("var.xs[*].a", scope))
        .hasType(Type.list(Type.NUMBER))
        .hasLengthBetween(1, 3)
        .originatesFrom("var.xs")
        .isNotNull(true);
  }

  @Test
  void cannot_tell_whether_an_unknown_that_is_no_list_counts_as_none_or_one() {
    Names scope = Names.with("var.x", unknown(Type.STRING));

    assertThat(evaluate("var.x[*]", scope)).isUnknown().hasType(Type.DYNAMIC);
  }

  @Test
  void makes_a_tuple_of_an_unknown_that_is_not_null() {
    Names scope =
        Names.with("aws_lb.x.id", unknown(Type.STRING).withRefinement(Refinement.NOT_NULL));

    assertThat(evaluate("aws_lb.x.id[*]", scope))
        .hasType(Type.tuple(List.of(Type.STRING)))
        .originatesFrom("aws_lb.x.id");
  }

  @Test
  void is_sensitive_when_the_list_is() {
    Names scope = Names.with("var.xs", evaluate("[{a = 1}]").mark(Marks.SENSITIVE));

    assertThat(evaluate("var.xs[*].a", scope)).isSensitive();
  }

  @Test
  void reports_a_null_list_and_elements_without_the_attribute() {
    Names scope = Names.with("var.none", Value.nullOf(Type.list(Type.STRING)));

    assertDiagnostics(
        """
        a = var.none[*]
            ^^^^^^^^ Splat of null value
        b = [{a = 1}][*].b
                        ^^ Unsupported attribute
        """,
        scope);
  }
}
