package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.assertDiagnostics;
import static dev.monban.engine.evaluation.Expressions.evaluate;
import static dev.monban.engine.evaluation.Names.unknown;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3, 7",
    "(1 + 2) * 3, 9",
    "10 - 4 - 3, 3",
    "7 / 2, 3.5",
    "-7 % 2, -1",
    "5 % 0, 5",
    "0.1 + 0.2, 0.3",
    "\"1\" + 2, 3",
    "--5, 5",
  })
  void computes_numbers(String expression, String result) {
    assertThat(evaluate(expression + " == " + result)).isEqualTo(Value.TRUE);
  }

  @ParameterizedTest
  @CsvSource({
    "1 < 2, true",
    "2 <= 2, true",
    "1 > 2, false",
    "2 >= 3, false",
    "true && false, false",
    "false || true, true",
    "!true, false",
    "1 == \"1\", false",
    "[1] == [1], true",
    "[] == {}, false",
    "null == null, true",
    "1 != 2, true",
    "1 < 2 == true && !false, true",
  })
  void compares_and_combines(String expression, boolean result) {
    assertThat(evaluate(expression)).isEqualTo(Value.bool(result));
  }

  @Test
  void is_unknown_and_not_null_when_an_operand_is_unknown() {
    Names scope = Names.with("var.n", unknown(Type.NUMBER)).and("var.b", unknown(Type.BOOL));

    assertThat(evaluate("var.n + 1", scope)).originatesFrom("var.n").isNotNull(true);
    assertThat(evaluate("-var.n", scope)).originatesFrom("var.n").hasType(Type.NUMBER);
    assertThat(evaluate("!var.b", scope)).originatesFrom("var.b").hasType(Type.BOOL);
    assertThat(evaluate("var.n == 1", scope)).originatesFrom("var.n").hasType(Type.BOOL);
  }

  @Test
  void leaves_a_conjunction_unknown_even_when_one_side_decides_it() {
    Names scope = Names.with("var.b", unknown(Type.BOOL));

    assertThat(evaluate("false && var.b", scope)).isUnknown();
    assertThat(evaluate("var.b || true", scope)).isUnknown();
  }

  @Test
  void knows_that_an_unknown_that_is_not_null_differs_from_null() {
    Names scope =
        Names.with("aws_lb.x.id", unknown(Type.STRING).withRefinement(Refinement.NOT_NULL));

    assertThat(evaluate("aws_lb.x.id == null", scope)).isEqualTo(Value.FALSE);
    assertThat(evaluate("null != aws_lb.x.id", scope)).isEqualTo(Value.TRUE);
  }

  @Test
  void is_sensitive_when_an_operand_is() {
    Names scope = Names.with("var.n", Value.number(1).mark(Marks.SENSITIVE));

    assertThat(evaluate("var.n + 1", scope)).isSensitive();
    assertThat(evaluate("var.n == 1", scope)).isSensitive();
    assertThat(evaluate("-var.n", scope)).isSensitive();
    assertThat(evaluate("var.n > 0", scope)).isSensitive();
  }

  @Test
  void reports_operands_of_the_wrong_type_and_null_ones() {
    assertDiagnostics(
        """
        a = "x" + true
            ^^^ Invalid operand
                  ^^^^ Invalid operand
        b = null < 1
            ^^^^^^^^ Operation failed
        c = -"x"
             ^^^ Invalid operand
        d = !1
             ^ Invalid operand
        """);
  }
}
