package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.change;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.graph;
import static dev.monban.engine.plan.Plans.origins;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.read;
import static dev.monban.engine.plan.Plans.resource;
import static dev.monban.engine.plan.Plans.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

  @Test
  void values_have_the_types_of_the_schema() {
    ResourceGraph graph =
        graph(
            plan(
                created(
                    "aws_security_group",
                    "x",
                    "{\"ingress\": [], \"tags\": {\"a\": \"b\"}, \"name\": null}",
                    "{\"arn\": true}"),
                "\"resources\": [" + block("aws_security_group", "x", "") + "]"));

    assertThat(value(graph, "aws_security_group.x", "ingress").type())
        .isInstanceOf(Type.SetType.class);
    assertThat(value(graph, "aws_security_group.x", "tags").type())
        .isEqualTo(Type.map(Type.STRING));
    assertThat(value(graph, "aws_security_group.x", "name")).isEqualTo(Value.nullOf(Type.STRING));
  }

  @Test
  void a_schema_informs_and_never_censors() {
    ResourceGraph graph =
        graph(
            plan(
                created("aws_lb", "x", "{\"brand_new\": [1, 2], \"internal\": \"text\"}", "{}"),
                ""));

    assertThat(value(graph, "aws_lb.x", "brand_new").type()).isEqualTo(Type.list(Type.NUMBER));
    assertThat(value(graph, "aws_lb.x", "internal")).isEqualTo(Value.string("text"));
  }

  @Test
  void a_kind_of_block_that_the_plan_does_not_show_has_no_block() {
    ResourceGraph graph =
        graph(
            plan(
                created("aws_lb", "x", "{\"subnet_mapping\": [{}]}", "{\"access_logs\": true}"),
                ""));

    assertThat(value(graph, "aws_lb.x", "timeouts").isNull()).isTrue();
    assertThat(value(graph, "aws_lb.x", "connection_logs"))
        .isInstanceOfSatisfying(
            SequenceValue.class, blocks -> assertThat(blocks.elements()).isEmpty());
    assertThat(value(graph, "aws_lb.x", "access_logs")).isInstanceOf(UnknownValue.class);
  }

  @Test
  void where_no_provider_is_named_the_type_implies_it() {
    String entry =
        """
        {"mode": "managed", "type": "aws_lb", "name": "x",
         "change": {"actions": ["create"], "before": null, "after": {}, "after_unknown": {}}}
        """;

    assertThat(value(graph(plan(entry, "")), "aws_lb.x", "access_logs").type())
        .isInstanceOf(Type.ListType.class);
  }

  @Test
  void computed_values_are_unknown_because_of_themselves() {
    ResourceGraph graph =
        graph(
            plan(
                created("aws_lb", "x", "{}", "{\"arn\": true}"),
                "\"resources\": [" + block("aws_lb", "x", "") + "]"));

    assertThat(origins(value(graph, "aws_lb.x", "arn"))).containsExactly("RESOURCE aws_lb.x.arn");
  }

  @Test
  void sensitive_values_are_marked() {
    String entry =
        """
        {"mode": "managed", "type": "aws_db_instance", "name": "x",
         "provider_name": "registry.terraform.io/hashicorp/aws",
         "change": {"actions": ["create"], "before": null,
                    "after": {"password": "s3cret", "username": "u"}, "after_unknown": {},
                    "after_sensitive": {"password": true}}}
        """;

    ResourceGraph graph = graph(plan(entry, ""));

    assertThat(value(graph, "aws_db_instance.x", "password").marks().sensitive()).isTrue();
    assertThat(value(graph, "aws_db_instance.x", "username").marks().sensitive()).isFalse();
  }

  @Test
  void elements_may_be_unknown_where_the_list_is_not() {
    ResourceGraph graph =
        graph(
            plan(
                created(
                    "aws_lb", "x", "{\"subnets\": [\"a\", null]}", "{\"subnets\": [false, true]}"),
                ""));

    SequenceValue subnets = (SequenceValue) value(graph, "aws_lb.x", "subnets");
    assertThat(subnets.elements()).hasSize(2);
    assertThat(subnets.elements().get(1)).isInstanceOf(UnknownValue.class);
  }

  @Test
  void keys_may_hold_periods_and_brackets() {
    ResourceGraph graph =
        graph(
            plan(
                created("module.s3[\"a.b\"]", "aws_s3_bucket", "x", "\"k]\"", "{}", "{}")
                    + ","
                    + created("module.s3[\"q\\\"]\"]", "aws_s3_bucket", "x", "0", "{}", "{}"),
                ""));

    assertThat(graph.resources())
        .extracting(found -> found.address().toString())
        .containsExactly(
            "module.s3[\"a.b\"].aws_s3_bucket.x[\"k]\"]",
            "module.s3[\"q\\\"]\"].aws_s3_bucket.x[0]");
  }

  @Test
  void a_plan_that_only_deletes_has_changes_and_no_resources() {
    String deleted =
        change(
            "",
            "aws_db_instance",
            "x",
            "null",
            "\"delete\"",
            "{\"identifier\": \"old\"}",
            "null",
            "{}");

    ResourceGraph graph = graph(plan(deleted, ""));

    assertThat(graph.resources()).isEmpty();
    assertThat(graph.changes()).hasSize(1);
    ResourceChange change = graph.changes().get(0);
    assertThat(change.actions()).containsExactly("delete");
    assertThat(change.after().isNull()).isTrue();
    assertThat(change.before().isNull()).isFalse();
    assertThat(change.provider().name()).isEqualTo("aws");
  }

  @Test
  void a_change_tells_what_was_before_and_what_forces_a_replacement() {
    String entry =
        """
        {"address": "aws_db_instance.x", "previous_address": "aws_db_instance.old[0]",
         "mode": "managed", "type": "aws_db_instance", "name": "x",
         "provider_name": "registry.terraform.io/hashicorp/aws",
         "action_reason": "replace_because_cannot_update",
         "change": {"actions": ["delete", "create"], "before": {"engine": "mysql"},
                    "after": {"engine": "postgres"}, "after_unknown": {},
                    "replace_paths": [["engine"], ["a", 0]]}}
        """;

    ResourceChange change = graph(plan(entry, "")).changes().get(0);

    assertThat(change.isReplacement()).isTrue();
    assertThat(change.reason()).contains("replace_because_cannot_update");
    assertThat(change.previousAddress()).map(Object::toString).contains("aws_db_instance.old[0]");
    assertThat(change.replacePaths()).extracting(Object::toString).containsExactly("engine", "a.0");
  }

  @Test
  void forgotten_resources_are_changes_only() {
    String entry =
        change("", "aws_lb", "x", "null", "\"forget\"", "{\"name\": \"a\"}", "null", "{}");

    assertThat(graph(plan(entry, "")).resources()).isEmpty();
    assertThat(graph(plan(entry, "")).changes()).hasSize(1);
  }

  @Test
  void an_instance_without_a_change_is_read_from_the_planned_values() {
    String text =
        """
        {"format_version": "1.0", "resource_changes": [],
         "planned_values": {"root_module": {"child_modules": [{"resources": [
           {"address": "module.a.aws_lb.x", "mode": "managed", "type": "aws_lb", "name": "x",
            "values": {"name": "web"}}], "address": "module.a"}]}}}
        """;

    assertThat(value(graph(text), "module.a.aws_lb.x", "name")).isEqualTo(Value.string("web"));
  }

  @Test
  void data_sources_come_from_the_state_before_while_they_are_written() {
    String data =
        """
        {"address": "data.aws_vpc.%s", "mode": "data", "type": "aws_vpc", "name": "%s",
         "provider_name": "registry.terraform.io/hashicorp/aws", "values": {"id": "vpc-1"}}
        """;
    String text =
        """
        {"format_version": "1.2", "resource_changes": [],
         "prior_state": {"values": {"root_module": {"resources": [%s, %s]}}},
         "configuration": {"root_module": {"resources": [
           {"mode": "data", "type": "aws_vpc", "name": "used", "expressions": {}}]}}}
        """
            .formatted(data.formatted("used", "used"), data.formatted("gone", "gone"));

    assertThat(graph(text).resources())
        .extracting(found -> found.address().toString())
        .containsExactly("data.aws_vpc.used");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.2", "1.0", "1.1", "1.2", "1.9"})
  void reads_every_format_up_to_the_next_major_one(String version) {
    String text = plan(created("aws_lb", "x", "{}", "{}"), "").replace("1.2", version);

    Diagnosed<ReadPlan> plan = read(text);

    assertThat(plan.diagnostics()).isEmpty();
    assertThat(plan.result().kind()).isEqualTo(InputKind.PLAN);
    assertThat(plan.result().graph().resources()).hasSize(1);
  }

  @Test
  void outputs_tell_what_is_unknown() {
    String text =
        """
        {"format_version": "1.2", "resource_changes": [%s],
         "output_changes": {
           "arn": {"actions": ["create"], "after_unknown": true},
           "list": {"actions": ["create"], "after": [1], "after_unknown": [false, true]}},
         "configuration": {"root_module": {
           "outputs": {"arn": {"expression": %s}},
           "resources": [%s]}}}
        """
            .formatted(
                created("aws_lb", "x", "{}", "{\"arn\": true}"),
                Plans.references("aws_lb.x.arn", "aws_lb.x"),
                block("aws_lb", "x", ""));

    ResourceGraph graph = graph(text);

    assertThat(graph.outputs()).extracting(output -> output.name()).containsExactly("arn", "list");
    assertThat(origins(graph.outputs().get(0).value())).containsExactly("RESOURCE aws_lb.x.arn");
    assertThat(origins(graph.outputs().get(1).value())).containsExactly("PLAN output.list");
  }

  @Test
  void each_resource_knows_its_provider_configuration() {
    String text =
        """
        {"format_version": "1.2", "variables": {"region": {"value": "eu-west-1"}},
         "resource_changes": [%s, %s],
         "configuration": {"provider_config": {
           "aws": {"name": "aws", "full_name": "registry.terraform.io/hashicorp/aws",
                   "expressions": {"region": {"references": ["var.region"]}}},
           "aws.us": {"name": "aws", "alias": "us",
                      "full_name": "registry.terraform.io/hashicorp/aws",
                      "expressions": {"region": {"constant_value": "us-east-1"},
                        "default_tags": [{"tags": {"references": ["local.tags"]}}]}}},
           "root_module": {"resources": [%s, %s]}}}
        """
            .formatted(
                created("aws_lb", "x", "{}", "{}"),
                created("aws_lb", "y", "{}", "{}"),
                block("aws_lb", "x", ""),
                block("aws_lb", "y", "").replace("\"aws\"", "\"aws.us\""));

    ResourceGraph graph = graph(text);

    assertThat(resource(graph, "aws_lb.x").provider().region())
        .isEqualTo(Value.string("eu-west-1"));
    assertThat(resource(graph, "aws_lb.y").provider().alias()).contains("us");
    assertThat(resource(graph, "aws_lb.y").provider().region())
        .isEqualTo(Value.string("us-east-1"));
    assertThat(resource(graph, "aws_lb.y").provider().source()).isEqualTo("hashicorp/aws");
    assertThat(resource(graph, "aws_lb.y").provider().arguments().origins())
        .extracting(origin -> origin.reference())
        .containsExactly("provider.aws.us.default_tags.tags");
  }

  @Test
  void what_is_deferred_leaves_every_list_open() {
    String text =
        """
        {"format_version": "1.2", "complete": false, "resource_changes": [],
         "deferred_changes": [{"reason": "instance_count_unknown",
           "resource_change": {"address": "aws_lb.x[*]", "type": "aws_lb", "name": "x"}}]}
        """;

    assertThat(graph(text).openings()).hasSize(1);
  }

  @Test
  void a_failed_check_is_a_warning() {
    String text =
        """
        {"format_version": "1.2", "resource_changes": [],
         "checks": [{"address": {"to_display": "check.health"}, "status": "fail",
           "instances": [{"status": "fail", "problems": [{"message": "It is down."}]}]}]}
        """;

    assertThat(read(text).diagnostics())
        .extracting(found -> found.summary())
        .isEqualTo(List.of("Check block assertion failed"));
  }

  @Test
  void the_configuration_tells_calls_variables_and_outputs() {
    String text =
        plan(
            "",
            """
            "variables": {"name": {"default": "x", "description": "The name."}},
            "outputs": {"o": {"expression": {}, "sensitive": true}},
            "module_calls": {"net": {"source": "./net", "version_constraint": "~> 1.0",
              "module": {"variables": {"cidr": {}}}}}
            """);

    ReadPlan plan = read(text).result();

    assertThat(plan.configuration().modules()).hasSize(1);
    assertThat(plan.configuration().modules().get(0).version()).contains("~> 1.0");
    assertThat(plan.configuration().variables())
        .extracting(variable -> variable.module() + ":" + variable.name())
        .containsExactly(":name", "module.net:cidr");
    assertThat(plan.configuration().outputs().get(0).sensitive()).isTrue();
    assertThat(plan.configuration().source()).isEmpty();
  }
}
