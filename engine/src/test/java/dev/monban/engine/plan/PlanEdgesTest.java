package dev.monban.engine.plan;

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
  private static final String COUNTED = "\"count_expression\": {\"constant_value\": 2}";
  private static final String KEYED = "\"for_each_expression\": {\"references\": [\"var.names\"]}";

  private static String balancer(String index) {
    return created("", "aws_lb", "x", index, "{}", "{\"arn\": true, \"id\": true}");
  }

  private static String listener(String index) {
    return created("", "aws_lb_listener", "l", index, "{}", "{\"load_balancer_arn\": true}");
  }

  private static String resources(String... blocks) {
    return "\"resources\": [" + String.join(", ", blocks) + "]";
  }

  private static String listener(String expression, String more) {
    return block("aws_lb_listener", "l", "\"load_balancer_arn\": " + expression, more);
  }

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
  void a_known_value_refers_to_what_it_holds() {
    String known = "{\"arn\": \"arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/x/1\"}";
    String listener = known.replace("\"arn\"", "\"load_balancer_arn\"");

    ResourceGraph graph =
        graph(
            plan(
                created("aws_lb", "x", known, "{}")
                    + ","
                    + created("aws_lb_listener", "l", listener, "{}"),
                resources(
                    block("aws_lb", "x", ""),
                    listener(references("aws_lb.x.arn", "aws_lb.x", "var.which"), ""))));

    assertThat(edges(graph)).containsExactly("aws_lb_listener.l load_balancer_arn -> aws_lb.x.arn");
  }

  @Test
  void an_arn_written_as_text_refers_to_the_resource_that_has_it() {
    String known = "{\"arn\": \"arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/x/1\"}";
    String listener = known.replace("\"arn\"", "\"load_balancer_arn\"");

    ResourceGraph graph =
        graph(
            plan(
                created("aws_lb", "x", known, "{}")
                    + ","
                    + created("aws_lb_listener", "l", listener, "{}"),
                resources(block("aws_lb", "x", ""), listener("{\"constant_value\": \"\"}", ""))));

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
}
