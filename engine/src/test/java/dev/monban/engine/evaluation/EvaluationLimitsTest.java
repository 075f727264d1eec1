package dev.monban.engine.evaluation;

import static dev.monban.engine.evaluation.Expressions.diagnose;
import static dev.monban.engine.evaluation.ValueAssert.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.function.FunctionContext;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EvaluationLimitsTest {
  private static final EvaluationLimits SMALL = new EvaluationLimits(50, 10_000, 1_000, 10_000);

  private static void assertLimited(Diagnosed<Value> result) {
    Assertions.assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("evaluation-limit");
    assertThat(result.result()).isUnknownBecauseOf(Origin.Kind.LIMIT);
  }

  @Test
  void ends_expressions_that_nest_too_deeply() {
    String deep = String.join("", Collections.nCopies(60, "(")) + "1" + ")".repeat(60);

    assertLimited(diagnose(deep, Names.none(), SMALL));
  }

  @Test
  void ends_loops_that_take_too_many_steps() {
    String loop = "[for a in local.x : [for b in local.x : [for c in local.x : a + b + c]]]";
    Names scope = Names.with("local.x", Value.tuple(Collections.nCopies(30, Value.number(1))));

    assertLimited(diagnose(loop, scope, SMALL));
  }

  @Test
  void ends_values_that_double_with_each_reference() {
    Value doubling = Value.string("x");
    for (int i = 0; i < 9; i++) {
      doubling = Value.tuple(List.of(doubling, doubling));
    }
    Names scope = Names.with("local.x", doubling);

    assertThat(diagnose("local.x", scope, SMALL).result()).isKnown();
    assertLimited(diagnose("[local.x, local.x]", scope, SMALL));
  }

  @Test
  void ends_texts_that_grow_too_long() {
    Names scope = Names.with("local.x", Value.string("x".repeat(4_000)));

    assertThat(diagnose("\"${local.x}${local.x}\"", scope, SMALL).result()).isKnown();
    assertLimited(diagnose("\"${local.x}${local.x}${local.x}\"", scope, SMALL));
    assertLimited(
        diagnose("\"${local.x}%{ for i in [1, 2, 3] }${local.x}%{ endfor }\"", scope, SMALL));
  }

  @Test
  void counts_all_evaluations_of_one_evaluator_together() {
    Evaluator evaluator =
        new Evaluator(new EvaluationLimits(50, 100, 1_000, 1_000), FunctionContext.WITHOUT_FILES);
    Diagnosed<Value> last = null;
    for (int i = 0; i < 60; i++) {
      last = evaluator.evaluate(Expressions.parse("1 + 1"), Names.none());
    }

    assertLimited(last);
  }

  @Test
  void ends_arithmetic_on_numbers_of_too_many_digits() {
    assertThat(diagnose("1e15000 + 1", Names.none()).result()).isKnown();
    assertLimited(diagnose("1e15000 * 1e15000", Names.none()));
    assertLimited(diagnose("1e-15000 * 1e-15000", Names.none()));
  }

  @Test
  void ends_directives_that_multiply() {
    String nested =
        "\"" + "%{ for x in [1, 2] }".repeat(40) + "x" + "%{ endfor }".repeat(40) + "\"";

    assertLimited(diagnose(nested, Names.none(), SMALL));
  }

  @Test
  void counts_what_a_function_reads_as_well_as_what_it_makes() {
    Names scope = Names.with("local.x", Value.tuple(Collections.nCopies(900, Value.number(1))));
    String calls = "[for i in local.x : length(local.x)]";

    assertLimited(diagnose(calls, scope, SMALL));
    assertThat(diagnose(calls, scope).result()).isKnown();
  }

  @Test
  void counts_what_is_compared() {
    Names scope = Names.with("local.x", Value.tuple(Collections.nCopies(900, Value.number(1))));
    String comparisons = "[for i in local.x : local.x == local.x]";
    String choices = "[for i in local.x : length(true ? local.x : local.x)]";

    assertLimited(diagnose(comparisons, scope, SMALL));
    assertLimited(diagnose(choices, scope, SMALL));
    assertThat(diagnose(comparisons, scope).result()).isKnown();
    assertThat(diagnose(choices, scope).result()).isKnown();
  }

  @Test
  void counts_how_often_a_regular_expression_looks_at_a_text() {
    Names scope = Names.with("local.x", Value.string("a".repeat(900)));
    String search = "length(regexall(\"a.*b|a\", local.x))";
    EvaluationLimits few = new EvaluationLimits(50, 50_000, 1_000, 10_000);

    assertLimited(diagnose(search, scope, few));
    assertThat(diagnose("length(regexall(\"a\", local.x))", scope, few).result()).isKnown();
  }

  private static void assertAsksForMore(String what, String root) {
    EvaluationLimits few = new EvaluationLimits(50, 10_000, 1_000, 10_000);

    Assertions.assertThat(Source.of(root, few).diagnostics())
        .extracting(Diagnostic::detail)
        .anyMatch(
            detail ->
                detail.contains("asks for more " + what + " than the evaluation has steps for"));
    Assertions.assertThat(Source.of(root).errors()).isEmpty();
  }

  @Test
  void counts_instances_however_little_they_hold() {
    assertAsksForMore(
        "instances",
        """
        resource "terraform_data" "a" {
          count = 600
        }
        """);
    assertAsksForMore(
        "instances",
        """
        resource "terraform_data" "a" {
          for_each = toset([for i in range(450) : tostring(i)])
        }
        """);
  }

  @Test
  void counts_blocks_however_little_they_hold() {
    assertAsksForMore(
        "blocks",
        """
        resource "aws_security_group" "a" {
          dynamic "timeouts" {
            for_each = range(200)
            content {}
          }
        }
        """);
  }

  @Test
  void counts_what_all_instances_of_a_module_hold() {
    assertAsksForMore(
        "instances",
        """
        module "a" {
          source = "./a"
          count  = 60
        }
        -- a/main.tf --
        locals {
          x = 1
          y = 2
        }
        """);
  }
}
