package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.from;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionalTest {

  @Test
  void takes_the_branch_that_the_condition_selects() {
    assertThat(evaluate("true ? 1 : 2")).isEqualTo(Value.number(1));
    assertThat(evaluate("false ? 1 : 2")).isEqualTo(Value.number(2));
  }

  @Test
  void converts_the_condition_to_bool() {
    assertThat(evaluate("\"true\" ? 1 : 2")).isEqualTo(Value.number(1));
  }

  @Test
  void gives_both_branches_the_type_that_both_can_have() {
    assertThat(evaluate("true ? 1 : \"x\"")).isEqualTo(Value.string("1"));
    assertThat(evaluate("true ? null : 1")).isEqualTo(Value.nullOf(Type.NUMBER));
    assertThat(evaluate("true ? [1] : [\"a\", \"b\"]")).hasType(Type.list(Type.STRING));
  }

  @Test
  void does_not_mind_what_is_wrong_in_the_other_branch() {
    assertThat(evaluate("true ? 1 : [][0]")).isEqualTo(Value.number(1));
  }

  @Test
  void is_unknown_and_names_its_origin_when_the_condition_is_unknown() {
    Names scope = Names.with("var.prod", unknown(Type.BOOL));

    Value result = evaluate("var.prod ? \"a\" : \"b\"", scope);

    assertThat(result).isUnknown().hasType(Type.STRING).originatesFrom("var.prod").isNotNull(true);
  }

  @Test
  void may_be_null_when_one_of_the_branches_may() {
    Names scope = Names.with("var.prod", unknown(Type.BOOL));

    assertThat(evaluate("var.prod ? \"a\" : null", scope)).isUnknown().isNotNull(false);
  }

  @Test
  void is_known_when_both_branches_are_the_same_number() {
    Names scope = Names.with("var.prod", unknown(Type.BOOL));

    assertThat(evaluate("var.prod ? 5 : 5", scope)).isEqualTo(Value.number(5));
  }

  @Test
  void is_sensitive_when_the_condition_or_one_of_the_branches_is() {
    Names scope =
        Names.with("var.yes", Value.TRUE.mark(Marks.SENSITIVE))
            .and("var.key", Value.string("k").mark(Marks.SENSITIVE));

    assertThat(evaluate("var.yes ? 1 : 2", scope)).isSensitive();
    assertThat(evaluate("false ? var.key : 2", scope)).isSensitive();
  }

  @Test
  void refers_to_the_data_of_the_branch_and_not_to_that_of_the_condition() {
    Names scope =
        Names.with("aws_lb.a.arn", from("aws_lb", "a", "arn", Value.string("a")))
            .and("aws_lb.b.arn", from("aws_lb", "b", "arn", Value.string("b")));

    Value result = evaluate("aws_lb.b.arn == \"b\" ? aws_lb.a.arn : aws_lb.b.arn", scope);

    assertThat(result).refersTo("aws_lb.a.arn");
  }

  @Test
  void refers_to_both_branches_while_the_condition_is_unknown() {
    Names scope =
        Names.with("var.prod", unknown(Type.BOOL))
            .and("aws_lb.a.arn", from("aws_lb", "a", "arn", unknown(Type.STRING)))
            .and("aws_lb.b.arn", from("aws_lb", "b", "arn", unknown(Type.STRING)));

    assertThat(evaluate("var.prod ? aws_lb.a.arn : aws_lb.b.arn", scope))
        .originatesFrom("var.prod", "aws_lb.a.arn", "aws_lb.b.arn")
        .refersTo("aws_lb.a.arn", "aws_lb.b.arn");
  }

  @Test
  void is_null_when_both_branches_are_and_the_condition_is_unknown() {
    Names scope = Names.with("var.prod", unknown(Type.BOOL));

    assertThat(evaluate("var.prod ? null : null", scope)).isEqualTo(Value.NULL);
  }

  @Test
  void bounds_the_length_of_lists_while_the_condition_is_unknown() {
    Names scope =
        Names.with("var.prod", unknown(Type.BOOL))
            .and("local.one", SequenceValue.list(Type.NUMBER, List.of(Value.number(1))))
            .and("local.none", SequenceValue.list(Type.NUMBER, List.of()));

    assertThat(evaluate("var.prod ? local.one : local.none", scope)).hasLengthBetween(0, 1);
  }

  @Test
  void reports_branches_without_a_common_type_at_both_branches() {
    assertDiagnostics(
        """
        a = true ? [1] : "x"
                   ^^^^^^^^^ Inconsistent conditional result types
        """);
  }

  @Test
  void reports_a_condition_that_is_null_or_no_bool() {
    assertDiagnostics(
        """
        a = null ? 1 : 2
            ^^^^ Null condition
        b = "yes" ? 1 : 2
            ^^^^^ Incorrect condition type
        """);
  }
}
