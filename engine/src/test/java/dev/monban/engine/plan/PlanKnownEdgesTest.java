package dev.monban.engine.plan;

import static dev.monban.engine.plan.BalancerPlans.listener;
import static dev.monban.engine.plan.BalancerPlans.resources;
import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.edges;
import static dev.monban.engine.plan.Plans.graph;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.references;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.ResourceGraph;
import org.junit.jupiter.api.Test;

class PlanKnownEdgesTest {

  @Test
  void a_known_value_refers_to_what_it_holds() {
    ResourceGraph graph = planned(references("aws_lb.x.arn", "aws_lb.x", "var.which"));

    assertThat(edges(graph)).containsExactly("aws_lb_listener.l load_balancer_arn -> aws_lb.x.arn");
  }

  @Test
  void an_arn_written_as_text_refers_to_the_resource_that_has_it() {
    ResourceGraph graph = planned("{\"constant_value\": \"\"}");

    assertThat(edges(graph)).containsExactly("aws_lb_listener.l load_balancer_arn -> aws_lb.x.arn");
  }

  @Test
  void a_plain_word_refers_to_an_id_only_where_the_argument_is_called_like_the_type() {
    String id = "{\"id\": \"logs\", \"bucket\": \"logs\"}";

    ResourceGraph graph =
        graph(
            plan(
                created("aws_s3_bucket", "b", id, "{}")
                    + ","
                    + created("aws_s3_bucket_versioning", "v", "{\"bucket\": \"logs\"}", "{}")
                    + ","
                    + created("aws_lb", "x", "{\"name\": \"logs\"}", "{}"),
                ""));

    assertThat(edges(graph))
        .containsExactly("aws_s3_bucket_versioning.v bucket -> aws_s3_bucket.b.id");
  }

  @Test
  void a_set_bears_the_references_of_its_elements() {
    ResourceGraph graph =
        graph(
            plan(
                created("aws_security_group", "s", "{\"id\": \"sg-01234567\"}", "{}")
                    + ","
                    + created("aws_lb", "x", "{\"security_groups\": [\"sg-01234567\"]}", "{}"),
                ""));

    assertThat(edges(graph)).containsExactly("aws_lb.x security_groups -> aws_security_group.s.id");
  }

  @Test
  void a_document_refers_to_the_one_it_was_written_anew_from() {
    String document = "{\"json\": \"{ \\\"a\\\" : 1 }\"}";

    ResourceGraph graph =
        graph(
            plan(
                created("aws_iam_policy_document", "d", document, "{}")
                    + ","
                    + created("aws_iam_policy", "p", "{\"policy\": \"{\\\"a\\\":1}\"}", "{}"),
                resources(
                    block("aws_iam_policy_document", "d", ""),
                    block(
                        "aws_iam_policy",
                        "p",
                        "\"policy\": "
                            + references(
                                "aws_iam_policy_document.d.json", "aws_iam_policy_document.d")))));

    assertThat(edges(graph))
        .containsExactly("aws_iam_policy.p policy -> aws_iam_policy_document.d.json");
  }

  @Test
  void two_resources_with_the_same_id_do_not_refer_to_each_other() {
    String id = "{\"id\": \"vpc-01234567\"}";

    assertThat(
            edges(
                graph(
                    plan(
                        created("aws_vpc", "a", id, "{}") + "," + created("aws_vpc", "b", id, "{}"),
                        ""))))
        .isEmpty();
  }

  /** A load balancer and a listener that has its ARN, written as the expression says. */
  private static ResourceGraph planned(String expression) {
    String known = "{\"arn\": \"arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/x/1\"}";
    String listener = known.replace("\"arn\"", "\"load_balancer_arn\"");
    return graph(
        plan(
            created("aws_lb", "x", known, "{}")
                + ","
                + created("aws_lb_listener", "l", listener, "{}"),
            resources(block("aws_lb", "x", ""), listener(expression, ""))));
  }
}
