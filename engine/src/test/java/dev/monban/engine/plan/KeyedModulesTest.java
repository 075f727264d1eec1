package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.edges;
import static dev.monban.engine.plan.Plans.graph;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.references;
import static dev.monban.engine.plan.Plans.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.Test;

/** What other tools lose of a plan's modules. */
class KeyedModulesTest {

  private static String bucketWithItsBlock(String key) {
    String module = "module.s3[\"" + key + "\"]";
    return created(module, "aws_s3_bucket", "b", "null", "{}", "{\"id\": true}")
        + ","
        + created(
            module,
            "aws_s3_bucket_public_access_block",
            "p",
            "null",
            "{\"block_public_policy\": true}",
            "{\"bucket\": true}");
  }

  @Test
  void the_public_access_block_of_a_bucket_in_a_repeated_module_refers_to_its_own() {
    String root =
        """
        "module_calls": {"s3": {"source": "./s3",
          "for_each_expression": {"references": ["local.names"]},
          "module": {"resources": [%s, %s]}}}
        """
            .formatted(
                block("aws_s3_bucket", "b", ""),
                block(
                    "aws_s3_bucket_public_access_block",
                    "p",
                    "\"bucket\": " + references("aws_s3_bucket.b.id", "aws_s3_bucket.b")));

    assertThat(edges(graph(plan(bucketWithItsBlock("a.b") + "," + bucketWithItsBlock("c]"), root))))
        .containsExactlyInAnyOrder(
            "module.s3[\"a.b\"].aws_s3_bucket_public_access_block.p bucket"
                + " -> module.s3[\"a.b\"].aws_s3_bucket.b.id",
            "module.s3[\"c]\"].aws_s3_bucket_public_access_block.p bucket"
                + " -> module.s3[\"c]\"].aws_s3_bucket.b.id");
  }

  @Test
  void a_configuration_handed_two_levels_down_is_the_one_of_the_root() {
    String text =
        """
        {"format_version": "1.2", "resource_changes": [%s],
         "configuration": {"provider_config": {
           "aws": {"name": "aws", "full_name": "registry.terraform.io/hashicorp/aws",
                   "expressions": {"region": {"constant_value": "eu-west-1"}}},
           "aws.us": {"name": "aws", "alias": "us",
                      "full_name": "registry.terraform.io/hashicorp/aws",
                      "expressions": {"region": {"constant_value": "us-east-1"}}}},
           "root_module": {"module_calls": {"a": {"source": "./a", "module": {
             "module_calls": {"b": {"source": "./b", "module": {"resources": [%s]}}}}}}}}}
        """
            .formatted(
                created("module.a.module.b", "aws_lb", "x", "null", "{}", "{}"),
                block("aws_lb", "x", "").replace("\"aws\"", "\"aws.us\""));

    ResourceGraph graph = graph(text);

    assertThat(resource(graph, "module.a.module.b.aws_lb.x").provider().region())
        .isEqualTo(Value.string("us-east-1"));
  }
}
