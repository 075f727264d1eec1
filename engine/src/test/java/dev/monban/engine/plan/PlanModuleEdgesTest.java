package dev.monban.engine.plan;

import static dev.monban.engine.plan.BalancerPlans.COUNTED;
import static dev.monban.engine.plan.BalancerPlans.KEYED;
import static dev.monban.engine.plan.BalancerPlans.listener;
import static dev.monban.engine.plan.BalancerPlans.resources;
import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.edges;
import static dev.monban.engine.plan.Plans.graph;
import static dev.monban.engine.plan.Plans.origins;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.references;
import static dev.monban.engine.plan.Plans.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.ResourceGraph;
import org.junit.jupiter.api.Test;

class PlanModuleEdgesTest {

  @Test
  void references_are_followed_through_variables_and_outputs_of_keyed_modules() {
    String balancerInModule =
        created("module.lb[\"a.b\"]", "aws_lb", "x", "0", "{}", "{\"arn\": true}");
    String listenerInModule =
        created(
            "module.web[\"a.b\"].module.inner",
            "aws_lb_listener",
            "l",
            "null",
            "{}",
            "{\"load_balancer_arn\": true}");
    String root =
        """
        "module_calls": {
          "lb": {"source": "./lb", %1$s, "module": {
            "outputs": {"arn": {"expression": %2$s}},
            "resources": [%3$s]}},
          "web": {"source": "./web", %1$s, "expressions": {"lb_arn": %4$s}, "module": {
            "variables": {"lb_arn": {}},
            "module_calls": {"inner": {"source": "./inner", "expressions": {"arn": %5$s},
              "module": {"variables": {"arn": {}}, "resources": [%6$s]}}}}}}
        """
            .formatted(
                KEYED,
                references("aws_lb.x[0].arn", "aws_lb.x[0]", "aws_lb.x"),
                block("aws_lb", "x", "", COUNTED),
                references("module.lb", "each.key"),
                references("var.lb_arn"),
                listener(references("var.arn"), ""));
    String named =
        root.replace(
            references("module.lb", "each.key"),
            references("module.lb[\"a.b\"].arn", "module.lb[\"a.b\"]", "module.lb"));

    assertThat(edges(graph(plan(balancerInModule + "," + listenerInModule, named))))
        .containsExactly(
            "module.web[\"a.b\"].module.inner.aws_lb_listener.l load_balancer_arn"
                + " -> module.lb[\"a.b\"].aws_lb.x[0].arn");
  }

  @Test
  void a_module_whose_key_is_worked_out_has_few_outputs_that_can_be_meant() {
    String balancer = created("module.m[\"a\"]", "aws_lb", "x", "null", "{}", "{\"arn\": true}");
    ResourceGraph graph =
        graph(
            plan(
                balancer + "," + listener("\"a\""),
                resources(listener(references("module.m", "each.key"), KEYED))
                    + """
                    , "module_calls": {"m": {"source": "./m", "for_each_expression": {},
                      "module": {"outputs": {"arn": {"expression": {"references": ["aws_lb.x.arn", "aws_lb.x"]}}},
                        "resources": [%s]}}}
                    """
                        .formatted(block("aws_lb", "x", ""))));

    assertThat(edges(graph))
        .containsExactly(
            "aws_lb_listener.l[\"a\"] load_balancer_arn -> module.m[\"a\"].aws_lb.x.arn");
  }

  @Test
  void modules_that_refer_to_each_other_in_a_circle_are_left_open() {
    String call =
        """
        "%s": {"source": "./m", "expressions": {"in": %s}, "module": {
          "outputs": {"out": {"expression": %s}}, "resources": [%s]}}
        """;
    String root =
        "\"module_calls\": {"
            + call.formatted(
                "a",
                references("module.b.out", "module.b"),
                references("var.in"),
                listener(references("var.in"), ""))
            + ","
            + call.formatted("b", references("module.a.out", "module.a"), references("var.in"), "")
            + "}";
    String inA =
        created("module.a", "aws_lb_listener", "l", "null", "{}", "{\"load_balancer_arn\": true}");

    ResourceGraph graph = graph(plan(inA, root));

    assertThat(origins(value(graph, "module.a.aws_lb_listener.l", "load_balancer_arn")))
        .hasSize(1)
        .allMatch(origin -> origin.startsWith("PLAN "));
  }
}
