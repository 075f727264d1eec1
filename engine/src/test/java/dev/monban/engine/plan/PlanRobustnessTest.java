package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.read;
import static dev.monban.engine.plan.Plans.references;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRobustnessTest {
  private static final String WHOLE =
      plan(
          created(
              "module.m[\"k\"]", "aws_lb", "x", "0", "{\"subnets\": [\"a\"]}", "{\"arn\": true}"),
          """
          "module_calls": {"m": {"source": "./m", "expressions": {"a": %s},
            "for_each_expression": %s, "module": {"outputs": {"o": {"expression": %s}},
            "resources": [%s]}}}
          """
              .formatted(
                  references("var.a"),
                  references("local.keys"),
                  references("aws_lb.x[0].arn"),
                  block("aws_lb", "x", "\"subnets\": " + references("var.a"))));

  @Test
  void a_plan_cut_anywhere_is_an_error() {
    for (int length = 0; length < WHOLE.stripTrailing().length(); length++) {
      assertThat(read(WHOLE.substring(0, length)).hasErrors()).isTrue();
    }
  }

  @Test
  void any_value_may_be_replaced_by_any_other() {
    List<String> others =
        List.of(
            "null",
            "true",
            "-1",
            "1e999999999",
            "\"\"",
            "[]",
            "{}",
            "[[[{}]]]",
            "[null]",
            "{\"references\": [\"module.\", 1]}",
            "{\"constant_value\": [{}]}",
            "\"module.x[\"");
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      int colon = WHOLE.indexOf(':', random.nextInt(WHOLE.length() - 40));
      String broken =
          WHOLE.substring(0, colon + 1)
              + others.get(random.nextInt(others.size()))
              + WHOLE.substring(endOfValue(colon + 1));

      Diagnosed<ReadPlan> plan = read(broken);

      assertThat(plan.hasErrors() || plan.result().graph().resources().size() <= 1).isTrue();
    }
  }

  private static int endOfValue(int start) {
    int depth = 0;
    boolean text = false;
    for (int i = start; i < WHOLE.length(); i++) {
      char c = WHOLE.charAt(i);
      if (text) {
        i += c == '\\' ? 1 : 0;
        text = c != '"';
      } else if (c == '"') {
        text = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && depth-- == 0) {
        return i;
      } else if (c == ',' && depth == 0) {
        return i;
      }
    }
    return WHOLE.length();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\": \"aws_lb\"}",
        "{\"type\": 1, \"name\": 2}",
        "{\"type\": \"aws_lb\", \"name\": \"x\", \"index\": {}}",
        "{\"type\": \"aws_lb\", \"name\": \"x\", \"index\": 1.5}",
        "{\"type\": \"aws_lb\", \"name\": \"x\", \"index\": 1e99}",
        "{\"type\": \"aws_lb\", \"name\": \"x\", \"module_address\": \"nonsense[\"}",
        "null",
        "7"
      })
  void an_entry_that_names_no_resource_is_an_error(String entry) {
    Diagnosed<ReadPlan> plan = read(plan(entry, ""));

    assertThat(plan.diagnostics()).extracting(found -> found.code()).contains("plan-resource");
    assertThat(plan.result().graph().resources()).isEmpty();
  }

  @Test
  void of_many_such_entries_a_few_are_told() {
    Diagnosed<ReadPlan> plan = read(plan("{}" + ",{\"address\": \"a\"}".repeat(500), ""));

    assertThat(plan.diagnostics()).hasSizeLessThan(30);
    assertThat(plan.diagnostics().get(plan.diagnostics().size() - 1).detail()).contains("481");
  }

  @Test
  void the_same_resource_twice_is_an_error_and_the_first_counts() {
    Diagnosed<ReadPlan> plan =
        read(
            plan(
                created("aws_lb", "x", "{\"name\": \"first\"}", "{}")
                    + ","
                    + created("aws_lb", "x", "{\"name\": \"second\"}", "{}"),
                ""));

    assertThat(plan.diagnostics())
        .extracting(found -> found.code())
        .containsExactly("plan-resource-repeated");
    assertThat(plan.result().graph().resources()).hasSize(1);
  }

  @Test
  void depth_is_limited() {
    String bomb = "[".repeat(100_000);

    assertThat(read("{\"planned_values\": " + bomb).diagnostics().get(0).detail())
        .contains("nested too deeply");
    assertThat(read(plan(bomb, "")).hasErrors()).isTrue();
  }
}
