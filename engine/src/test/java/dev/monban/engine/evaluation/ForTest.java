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
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[for x in [1, 2, 3] : x * 2]              | [2, 4, 6]",
        "[for i, x in [\"a\", \"b\"] : \"${i}${x}\"] | [\"0a\", \"1b\"]",
        "[for k, v in {b = 2, a = 1} : k]          | [\"a\", \"b\"]",
        "[for x in [1, 2, 3] : x if x != 2]        | [1, 3]",
        "[for x in [] : x]                         | []",
        "{for x in [\"a\", \"b\"] : x => 1}        | {a = 1, b = 1}",
        "{for k, v in {a = 1, b = 2} : k => v if v > 1} | {b = 2}",
        "{for x in [\"a\", \"b\", \"a\"] : x => 1...} | {a = [1, 1], b = [1]}",
        "[for x in [[1], [2]] : [for y in x : y + 1]] | [[2], [3]]",
      })
  void goes_through_a_collection(String expression, String result) {
    assertThat(evaluate(expression)).isEqualTo(evaluate(result));
  }

  @Test
  void hides_a_name_of_the_scope_behind_its_own() {
    Names scope = Names.with("var.x", Value.string("outer"));

    assertThat(evaluate("[for var in [{x = \"inner\"}] : var.x]", scope))
        .isEqualTo(evaluate("[\"inner\"]"));
  }

  @Test
  void is_of_unknown_type_when_the_collection_the_condition_or_a_key_is_unknown() {
    Names scope =
        Names.with("var.all", unknown(Type.list(Type.STRING)))
            .and("var.on", unknown(Type.BOOL))
            .and("var.key", unknown(Type.STRING));

    assertThat(evaluate("[for x in var.all : x]", scope))
        .hasType(Type.DYNAMIC)
        .originatesFrom("var.all");
    assertThat(evaluate("[for x in [1] : x if var.on]", scope))
        .hasType(Type.DYNAMIC)
        .originatesFrom("var.on");
    assertThat(evaluate("{for x in [1] : var.key => x}", scope))
        .hasType(Type.DYNAMIC)
        .originatesFrom("var.key");
  }

  @Test
  void keeps_what_is_known_beside_an_unknown_result() {
    Names scope = Names.with("var.name", unknown(Type.STRING));

    Value result = evaluate("{for x in [\"a\"] : x => var.name}", scope);

    assertThat(result).hasType(Type.object(Map.of("a", Type.STRING)));
    assertThat(result).originatesFrom("var.name");
  }

  @Test
  void marks_the_whole_for_its_collection_conditions_and_keys_and_a_part_for_itself() {
    Names scope =
        Names.with("var.all", evaluate("[\"a\"]").mark(Marks.SENSITIVE))
            .and("var.on", Value.TRUE.mark(Marks.SENSITIVE))
            .and("var.key", Value.string("k").mark(Marks.SENSITIVE));

    assertThat(evaluate("[for x in var.all : x]", scope)).isSensitive();
    assertThat(evaluate("[for x in [1] : x if var.on]", scope)).isSensitive();
    assertThat(evaluate("{for x in [1] : var.key => x}", scope)).isSensitive();
    assertThat(evaluate("[for x in [1, 2] : x == 1 ? var.key : \"\"]", scope).withMarks(Marks.NONE))
        .isNotEqualTo(evaluate("[\"k\", \"\"]"));
    assertThat(evaluate("[for x in [var.key, 2] : x][1]", scope)).isNotSensitive();
  }

  @Test
  void refers_to_the_data_of_keys_and_results_but_not_of_conditions() {
    Names scope =
        Names.with("aws_lb.a.arn", from("aws_lb", "a", "arn", Value.string("a")))
            .and("aws_lb.b.arn", from("aws_lb", "b", "arn", Value.string("b")));

    assertThat(evaluate("[for x in [1] : aws_lb.a.arn if aws_lb.b.arn == \"b\"]", scope))
        .refersTo("aws_lb.a.arn");
    assertThat(evaluate("{for x in [1] : aws_lb.a.arn => x}", scope)).refersTo("aws_lb.a.arn");
  }

  @Test
  void asks_for_each_element_once() {
    Names scope = Names.with("local.xs", Value.tuple(List.of(Value.number(1), Value.number(2))));

    assertThat(evaluate("[for x in local.xs : x + 1]", scope)).isEqualTo(evaluate("[2, 3]"));
    Assertions.assertThat(scope.resolved()).containsOnly("local.xs");
  }

  @Test
  void reports_what_cannot_be_gone_through_or_used() {
    assertDiagnostics(
        """
        a = [for x in null : x]
                      ^^^^ Iteration over null value
        b = [for x in "abc" : x]
                      ^^^^^ Iteration over non-iterable value
        c = [for x in [1] : x if null]
                                 ^^^^ Condition is null
        d = [for x in [1] : x if "no"]
                                 ^^^^ Invalid 'for' condition
        e = {for x in [null] : x => 1}
                               ^ Invalid object key
        f = {for x in ["a", "a"] : x => 1}
                                   ^ Duplicate object key
        """);
  }
}
