package dev.monban.engine.provider;

import static dev.monban.engine.provider.Written.at;
import static dev.monban.engine.provider.Written.body;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwsPlanRuleTest {
  private static final String PERIOD = "kms_data_key_reuse_period_seconds";
  private static final Value AFTER_APPLY =
      Value.unknown(
          Type.STRING, Origin.of(Origin.Kind.RESOURCE, "aws_kms_key.x.id", "x", Optional.empty()));

  private static Written group() {
    return body().with("max_size", Value.number(1)).with("min_size", Value.number(1));
  }

  private static Written policy(Written specification) {
    return body()
        .block("instances_distribution", body().with("on_demand_base_capacity", Value.number(1)))
        .block("launch_template", specification);
  }

  private static ShapedBody lifecycle(Written filter) {
    Written rule = body().with("id", "x").with("status", "Enabled").block("filter", filter);
    return body()
        .with("bucket", "b")
        .block("rule", rule)
        .as("aws_s3_bucket_lifecycle_configuration");
  }

  @Test
  void a_queue_that_sqs_encrypts_uses_no_data_key_again() {
    ShapedBody queue =
        body()
            .with("sqs_managed_sse_enabled", Value.TRUE)
            .with(PERIOD, Value.number(300))
            .as("aws_sqs_queue");

    assertThat(at(queue, PERIOD)).isEqualTo(Value.number(0));
  }

  @Test
  void what_is_written_of_the_data_key_of_a_queue_without_encryption_is_as_good_as_left_out() {
    ShapedBody queue = body().with(PERIOD, Value.number(300)).as("aws_sqs_queue");

    assertThat(at(queue, PERIOD).isNull()).isTrue();
    assertThat(queue.leftOut()).contains(AttributePath.of(PERIOD));
  }

  @Test
  void the_data_key_of_a_queue_counts_when_its_key_is_known_after_apply() {
    Written queue = body().with("kms_master_key_id", AFTER_APPLY).with(PERIOD, Value.number(300));

    assertThat(at(queue.as("aws_sqs_queue"), PERIOD)).isEqualTo(Value.number(300));
    assertThat(at(queue.with("sqs_managed_sse_enabled", AFTER_APPLY).as("aws_sqs_queue"), PERIOD))
        .isEqualTo(Value.number(300));
  }

  @Test
  void the_data_key_of_a_queue_is_unknown_when_nobody_said_whether_sqs_encrypts() {
    ShapedBody queue =
        body()
            .with("sqs_managed_sse_enabled", Written.UNKNOWN)
            .with(PERIOD, Value.number(300))
            .as("aws_sqs_queue");

    assertThat(at(queue, PERIOD).origins()).isEqualTo(Written.UNKNOWN.origins());
  }

  @Test
  void a_launch_template_that_is_named_has_the_text_unknown_for_its_identifier() {
    ShapedBody named =
        group().block("launch_template", body().with("name", "web")).as("aws_autoscaling_group");
    ShapedBody identified =
        group().block("launch_template", body().with("id", "lt-1")).as("aws_autoscaling_group");

    assertThat(at(named, "launch_template.0.id")).isEqualTo(Value.string("unknown"));
    assertThat(at(identified, "launch_template.0.id")).isEqualTo(Value.string("lt-1"));
  }

  @Test
  void a_mixed_instances_policy_with_overrides_is_planned_with_zeroes() {
    Written specification =
        body()
            .block("launch_template_specification", body().with("launch_template_id", "lt-1"))
            .block("override", body().with("instance_type", "t3.nano"));
    ShapedBody planned =
        group().block("mixed_instances_policy", policy(specification)).as("aws_autoscaling_group");

    String distribution = "mixed_instances_policy.0.instances_distribution.0.";
    assertThat(at(planned, distribution + "on_demand_base_capacity")).isEqualTo(Value.number(1));
    assertThat(at(planned, distribution + "spot_instance_pools")).isEqualTo(Value.number(0));
    assertThat(at(planned, distribution + "spot_max_price").isNull()).isTrue();
  }

  @Test
  void a_mixed_instances_policy_without_overrides_leaves_out_what_is_not_written() {
    Written specification =
        body().block("launch_template_specification", body().with("launch_template_id", "lt-1"));
    ShapedBody planned =
        group().block("mixed_instances_policy", policy(specification)).as("aws_autoscaling_group");

    AttributePath pools =
        AttributePath.of("mixed_instances_policy")
            .then(0)
            .then("instances_distribution")
            .then(0)
            .then("spot_instance_pools");
    assertThat(planned.leftOut()).contains(pools);
  }

  @Test
  void a_filter_without_conditions_has_the_empty_prefix_and_one_with_others_has_none() {
    Written size = body().with("object_size_greater_than", Value.number(5));

    assertThat(at(lifecycle(body()), "rule.0.filter.0.prefix")).isEqualTo(Value.string(""));
    assertThat(at(lifecycle(size), "rule.0.filter.0.prefix").isNull()).isTrue();
    assertThat(at(lifecycle(body().with("prefix", "p")), "rule.0.filter.0.prefix"))
        .isEqualTo(Value.string("p"));
  }

  @Test
  void an_empty_policy_stays_a_text_though_it_is_computed() {
    ShapedBody key = body().with("policy", "").as("aws_kms_key");

    assertThat(at(key, "policy")).isEqualTo(Value.string(""));
    assertThat(key.leftOut()).doesNotContain(AttributePath.of("policy"));
  }

  @Test
  void stickiness_of_a_network_load_balancer_knows_no_cookie() {
    Written stickiness = body().with("type", "source_ip");
    Written group = body().with("port", Value.number(80)).with("vpc_id", "v");

    ShapedBody tcp =
        group.with("protocol", "TCP").block("stickiness", stickiness).as("aws_lb_target_group");

    assertThat(at(tcp, "stickiness.0.cookie_duration").isNull()).isTrue();
  }

  @Test
  void the_standard_table_class_is_as_good_as_none() {
    ShapedBody table =
        body().with("name", "t").with("table_class", "STANDARD").as("aws_dynamodb_table");

    assertThat(at(table, "table_class").isNull()).isTrue();
  }

  @Test
  void an_instance_with_network_interfaces_has_no_source_check_of_its_own() {
    Written card = body().with("device_index", Value.number(0)).with("network_interface_id", "eni");

    assertThat(
            at(body().block("network_interface", card).as("aws_instance"), "source_dest_check")
                .isNull())
        .isTrue();
    assertThat(at(body().as("aws_instance"), "source_dest_check")).isEqualTo(Value.TRUE);
    assertThat(
            ((SequenceValue)
                    at(
                        body().block("network_interface", card).as("aws_instance"),
                        "network_interface"))
                .elements())
        .hasSize(1);
  }

  @Test
  void numbers_in_a_block_without_anything_are_zero_only_where_they_are_computed() {
    Written requirements = body().block("accelerator_count", body());
    Written specification =
        body()
            .block("launch_template_specification", body().with("launch_template_id", "lt-1"))
            .block("override", body().block("instance_requirements", requirements));
    Written policy =
        body().block("instances_distribution", body()).block("launch_template", specification);
    ShapedBody planned =
        group().block("mixed_instances_policy", policy).as("aws_autoscaling_group");

    String override = "mixed_instances_policy.0.launch_template.0.override.0.";
    assertThat(at(planned, override + "instance_requirements.0.accelerator_count.0.max").isNull())
        .isTrue();
    assertThat(at(planned, "mixed_instances_policy.0.instances_distribution.0.spot_instance_pools"))
        .isEqualTo(Value.number(0));
  }

  @Test
  void a_set_of_blocks_with_a_secret_is_sensitive_as_a_whole() {
    Written user = body().with("username", "u").with("password", "p");
    ShapedBody broker = body().with("broker_name", "b").block("user", user).as("aws_mq_broker");

    assertThat(at(broker, "user").marks().sensitive()).isTrue();
  }

  @Test
  void a_computed_argument_may_be_planned_as_null() {
    ShapedBody rules = lifecycle(body().with("prefix", "p"));

    assertThat(at(rules, "rule.0.filter.0.object_size_less_than").isNull()).isTrue();
    assertThat(rules.leftOut().toString()).doesNotContain("object_size_less_than");
  }

  @Test
  void a_type_of_the_older_framework_may_not_look_like_it() {
    ShapedBody rule = body().with("resource_type", "EBS_SNAPSHOT").as("aws_rbin_rule");

    assertThat(rule.leftOut()).contains(AttributePath.of("tags_all"));
  }

  @Test
  void what_is_computed_and_has_no_use_in_a_variant_is_left_out() {
    String enforce = "enforce_security_group_inbound_rules_on_private_link_traffic";
    Written lb = body().with(enforce, "on");

    assertThat(lb.as("aws_lb").leftOut()).contains(AttributePath.of(enforce));
    assertThat(at(lb.with("load_balancer_type", "network").as("aws_lb"), enforce))
        .isEqualTo(Value.string("on"));
  }
}
