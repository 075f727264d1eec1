package dev.monban.engine.plan;

import static dev.monban.engine.plan.BalancerPlans.COUNTED;
import static dev.monban.engine.plan.BalancerPlans.KEYED;
import static dev.monban.engine.plan.BalancerPlans.balancer;
import static dev.monban.engine.plan.BalancerPlans.listener;
import static dev.monban.engine.plan.BalancerPlans.resources;
import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.edges;
import static dev.monban.engine.plan.Plans.graph;
import static dev.monban.engine.plan.Plans.origins;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.references;
import static dev.monban.engine.plan.Plans.resource;
import static dev.monban.engine.plan.Plans.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.OpenList;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanEdgesTest {

  @Test
  void an_unknown_value_leads_to_what_it_refers_to() {
    ResourceGraph graph =
        graph(
            plan(
                balancer("null") + "," + listener("null"),
                resources(
                    block("aws_lb", "x", ""),
                    listener(references("aws_lb.x.arn", "aws_lb.x"), ""))));

    assertThat(edges(graph)).containsExactly("aws_lb_listener.l load_balancer_arn -> aws_lb.x.arn");
    assertThat(origins(value(graph, "aws_lb_listener.l", "load_balancer_arn")))
        .containsExactly("RESOURCE aws_lb.x.arn");
  }

  @Test
  void a_written_key_names_the_instance() {
    ResourceGraph graph =
        graph(
            plan(
                balancer("0") + "," + balancer("1") + "," + listener("null"),
                resources(
                    block("aws_lb", "x", "", COUNTED),
                    listener(references("aws_lb.x[1].arn", "aws_lb.x[1]", "aws_lb.x"), ""))));

    assertThat(edges(graph))
        .containsExactly("aws_lb_listener.l load_balancer_arn -> aws_lb.x[1].arn");
  }

  @Test
  void the_same_key_on_both_sides_names_the_instance() {
    ResourceGraph graph =
        graph(
            plan(
                balancer("\"a.b\"")
                    + ","
                    + balancer("\"c]\"")
                    + ","
                    + listener("\"a.b\"")
                    + ","
                    + listener("\"c]\""),
                resources(
                    block("aws_lb", "x", "", KEYED),
                    listener(references("aws_lb.x", "each.key"), KEYED))));

    assertThat(edges(graph))
        .containsExactly(
            "aws_lb_listener.l[\"a.b\"] load_balancer_arn -> aws_lb.x[\"a.b\"]",
            "aws_lb_listener.l[\"c]\"] load_balancer_arn -> aws_lb.x[\"c]\"]");
  }

  @Test
  void an_instance_that_cannot_be_told_is_uncertain_for_each_of_them() {
    ResourceGraph graph =
        graph(
            plan(
                balancer("0") + "," + balancer("1") + "," + listener("null"),
                resources(
                    block("aws_lb", "x", "", COUNTED),
                    listener(references("aws_lb.x", "var.which"), ""))));

    assertThat(edges(graph)).containsExactly("aws_lb_listener.l load_balancer_arn ?> aws_lb.x[*]");
    OpenList<Resource> referrers =
        graph.referrers(resource(graph, "aws_lb.x[0]"), Optional.empty(), Optional.empty());
    assertThat(referrers.certain()).isEmpty();
    assertThat(referrers.uncertain()).hasSize(1);
    assertThat(referrers.open()).isEmpty();
    assertThat(referrers.doubts()).hasSize(1);
    assertThat(graph.references(resource(graph, "aws_lb_listener.l"), Optional.empty()).uncertain())
        .hasSize(2);
  }

  @Test
  void a_choice_between_two_is_uncertain() {
    ResourceGraph graph =
        graph(
            plan(
                balancer("null")
                    + ","
                    + created("aws_lb", "y", "{}", "{\"arn\": true}")
                    + ","
                    + listener("null"),
                resources(
                    block("aws_lb", "x", ""),
                    block("aws_lb", "y", ""),
                    listener(
                        references(
                            "aws_lb.x.arn", "aws_lb.x", "aws_lb.y.arn", "aws_lb.y", "var.which"),
                        ""))));

    assertThat(edges(graph))
        .containsExactly(
            "aws_lb_listener.l load_balancer_arn ?> aws_lb.x.arn",
            "aws_lb_listener.l load_balancer_arn ?> aws_lb.y.arn");
  }

  @Test
  void a_local_may_be_anything_and_opens_every_list() {
    ResourceGraph graph =
        graph(
            plan(
                balancer("null") + "," + listener("null"),
                resources(block("aws_lb", "x", ""), listener(references("local.arn"), ""))));

    assertThat(edges(graph)).isEmpty();
    assertThat(origins(value(graph, "aws_lb_listener.l", "load_balancer_arn")))
        .containsExactly("PLAN local.arn");
    assertThat(
            graph
                .referrers(
                    resource(graph, "aws_lb.x"),
                    Optional.of("aws_lb_listener"),
                    Optional.of("load_balancer_arn"))
                .open())
        .extracting(origin -> origin.reference())
        .containsExactly("local.arn");
  }

  @Test
  void each_value_over_whole_resources_is_the_one_with_the_same_key() {
    String over = "\"for_each_expression\": " + references("aws_lb.x");

    ResourceGraph graph =
        graph(
            plan(
                balancer("\"a\"") + "," + balancer("\"b\"") + "," + listener("\"b\""),
                resources(
                    block("aws_lb", "x", "", KEYED),
                    listener(references("each.value.arn", "each.value"), over))));

    assertThat(edges(graph))
        .containsExactly("aws_lb_listener.l[\"b\"] load_balancer_arn -> aws_lb.x[\"b\"].arn");
  }

  @Test
  void every_element_of_a_list_leads_to_its_own() {
    ResourceGraph graph =
        graph(
            plan(
                created("aws_subnet", "a", "{}", "{\"id\": true}")
                    + ","
                    + created("aws_subnet", "b", "{}", "{\"id\": true}")
                    + ","
                    + created(
                        "aws_db_subnet_group",
                        "g",
                        "{\"subnet_ids\": [null, null]}",
                        "{\"subnet_ids\": [true, true]}"),
                resources(
                    block("aws_subnet", "a", ""),
                    block("aws_subnet", "b", ""),
                    block(
                        "aws_db_subnet_group",
                        "g",
                        "\"subnet_ids\": "
                            + references(
                                "aws_subnet.a.id",
                                "aws_subnet.a",
                                "aws_subnet.b.id",
                                "aws_subnet.b",
                                "var.x")))));

    assertThat(edges(graph))
        .containsExactly(
            "aws_db_subnet_group.g subnet_ids -> aws_subnet.a.id",
            "aws_db_subnet_group.g subnet_ids -> aws_subnet.b.id");
  }

  @Test
  void as_many_unknown_elements_as_instances_are_all_of_them() {
    ResourceGraph graph =
        graph(
            plan(
                created("", "aws_subnet", "a", "0", "{}", "{\"id\": true}")
                    + ","
                    + created("", "aws_subnet", "a", "1", "{}", "{\"id\": true}")
                    + ","
                    + created(
                        "aws_db_subnet_group",
                        "g",
                        "{\"subnet_ids\": [null, null]}",
                        "{\"subnet_ids\": [true, true]}"),
                resources(
                    block("aws_subnet", "a", "", COUNTED),
                    block(
                        "aws_db_subnet_group",
                        "g",
                        "\"subnet_ids\": " + references("aws_subnet.a")))));

    assertThat(edges(graph))
        .containsExactly(
            "aws_db_subnet_group.g subnet_ids -> aws_subnet.a[0]",
            "aws_db_subnet_group.g subnet_ids -> aws_subnet.a[1]");
  }
}
