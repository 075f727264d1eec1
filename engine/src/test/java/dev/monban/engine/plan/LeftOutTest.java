package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.graph;
import static dev.monban.engine.plan.Plans.origins;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.references;
import static dev.monban.engine.plan.Plans.resource;
import static dev.monban.engine.plan.Plans.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.SequenceValue;
import org.junit.jupiter.api.Test;

class LeftOutTest {
  private static final String UNKNOWN = "{\"vpc_id\": true, \"arn\": true}";

  private static ResourceGraph group(String expressions, String others, String changes) {
    return graph(
        plan(
            created("aws_security_group", "s", "{}", UNKNOWN) + changes,
            "\"resources\": [" + block("aws_security_group", "s", expressions) + others + "]"));
  }

  private static void assertLeftOut(ResourceGraph graph) {
    assertThat(value(graph, "aws_security_group.s", "vpc_id").isNull()).isTrue();
    assertThat(resource(graph, "aws_security_group.s").leftOut())
        .extracting(Object::toString)
        .containsExactly("vpc_id");
  }

  @Test
  void nothing_written_is_left_out() {
    assertLeftOut(group("", "", ""));
  }

  @Test
  void what_is_known_and_yet_unknown_in_the_plan_was_null() {
    assertLeftOut(group("\"vpc_id\": " + references("var.vpc"), "", ""));
    assertLeftOut(group("\"vpc_id\": {\"constant_value\": null}", "", ""));
  }

  @Test
  void null_given_to_a_module_is_left_out() {
    String changes =
        created("module.m", "aws_security_group", "s", "null", "{}", "{\"vpc_id\": true}");
    String root =
        """
        "module_calls": {"m": {"source": "./m", "expressions": {"vpc": {"constant_value": null}},
          "module": {"variables": {"vpc": {}}, "resources": [%s]}}}
        """
            .formatted(block("aws_security_group", "s", "\"vpc_id\": " + references("var.vpc")));

    assertThat(
            value(graph(plan(changes, root)), "module.m.aws_security_group.s", "vpc_id").isNull())
        .isTrue();
  }

  @Test
  void what_refers_to_an_unknown_value_is_unknown() {
    ResourceGraph graph =
        group(
            "\"vpc_id\": " + references("aws_vpc.v.id", "aws_vpc.v"),
            "," + block("aws_vpc", "v", ""),
            "," + created("aws_vpc", "v", "{}", "{\"id\": true}"));

    assertThat(origins(value(graph, "aws_security_group.s", "vpc_id")))
        .containsExactly("RESOURCE aws_vpc.v.id");
    assertThat(resource(graph, "aws_security_group.s").leftOut()).isEmpty();
  }

  @Test
  void what_refers_to_a_local_is_unknown() {
    ResourceGraph graph = group("\"vpc_id\": " + references("local.vpc"), "", "");

    assertThat(origins(value(graph, "aws_security_group.s", "vpc_id")))
        .containsExactly("PLAN local.vpc");
  }

  @Test
  void the_result_of_a_function_alone_is_not_left_out() {
    ResourceGraph graph = group("\"vpc_id\": {}", "", "");

    assertThat(origins(value(graph, "aws_security_group.s", "vpc_id")))
        .containsExactly("FUNCTION a function");
  }

  @Test
  void blocks_that_are_unknown_are_dynamic_or_left_out() {
    ResourceGraph graph =
        graph(
            plan(
                created("aws_s3_bucket", "b", "{}", "{\"versioning\": true}"),
                "\"resources\": [" + block("aws_s3_bucket", "b", "") + "]"));

    assertThat(origins(value(graph, "aws_s3_bucket.b", "versioning")))
        .containsExactly("PLAN aws_s3_bucket.b.versioning");
    assertThat(value(graph, "aws_s3_bucket.b", "versioning").origins().first().text())
        .contains("dynamic or left out");
  }

  @Test
  void of_two_rules_from_a_dynamic_block_the_second_may_be_open() {
    String rules =
        """
        {"ingress": [{"from_port": 22, "cidr_blocks": ["10.0.0.0/8"]},
                     {"from_port": 22, "cidr_blocks": null}]}
        """;

    ResourceGraph graph =
        graph(
            plan(
                created(
                    "aws_security_group",
                    "s",
                    rules,
                    "{\"ingress\": [{}, {\"cidr_blocks\": [true]}]}"),
                "\"resources\": [" + block("aws_security_group", "s", "") + "]"));

    SequenceValue ingress = (SequenceValue) value(graph, "aws_security_group.s", "ingress");
    assertThat(ingress.elements()).hasSize(2);
    assertThat(ingress.elements().get(0).isWhollyKnown()).isTrue();
    assertThat(origins(ingress.elements().get(1)))
        .containsExactly("PLAN aws_security_group.s.ingress");
  }

  @Test
  void written_blocks_keep_their_own_references() {
    String blocks = "{\"rule\": [{\"id\": \"a\"}, {\"id\": null}]}";

    ResourceGraph graph =
        graph(
            plan(
                created(
                        "aws_s3_bucket_lifecycle_configuration",
                        "c",
                        blocks,
                        "{\"rule\": [{}, {\"id\": true}]}")
                    + ","
                    + created("aws_vpc", "v", "{}", "{\"id\": true}"),
                "\"resources\": ["
                    + block("aws_vpc", "v", "")
                    + ","
                    + block(
                        "aws_s3_bucket_lifecycle_configuration",
                        "c",
                        "\"rule\": [{\"id\": {\"constant_value\": \"a\"}}, {\"id\": "
                            + references("aws_vpc.v.id", "aws_vpc.v")
                            + "}]")
                    + "]"));

    assertThat(origins(value(graph, "aws_s3_bucket_lifecycle_configuration.c", "rule")))
        .containsExactly("RESOURCE aws_vpc.v.id");
  }

  @Test
  void without_the_configuration_nothing_is_said_to_be_left_out() {
    ResourceGraph graph = graph(plan(created("aws_security_group", "s", "{}", UNKNOWN), ""));

    assertThat(resource(graph, "aws_security_group.s").leftOut()).isEmpty();
    assertThat(origins(value(graph, "aws_security_group.s", "vpc_id")))
        .containsExactly("PLAN aws_security_group.s");
    assertThat(origins(value(graph, "aws_security_group.s", "arn")))
        .containsExactly("RESOURCE aws_security_group.s.arn");
  }
}
