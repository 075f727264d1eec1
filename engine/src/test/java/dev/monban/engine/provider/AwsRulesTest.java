package dev.monban.engine.provider;

import static dev.monban.engine.provider.Written.at;
import static dev.monban.engine.provider.Written.body;
import static dev.monban.engine.provider.Written.tags;
import static dev.monban.engine.provider.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsRulesTest {

  private static ShapedBody shaped(String version, String type, Written body, Value defaultTags) {
    return ResourceShaping.of(Optional.of(Written.schema("aws", version)))
        .shape(
            Written.address(ResourceMode.MANAGED, type),
            body.build(),
            Optional.of(Written.provider("eu-west-1", defaultTags)));
  }

  private static Value map(ShapedBody shaped, String path) {
    return Value.object(((MappingValue) at(shaped, path)).attributes());
  }

  @Test
  void all_tags_are_those_of_the_provider_and_of_the_resource_which_win() {
    ShapedBody vpc =
        shaped("5.0", "aws_vpc", body().with("tags", tags("a", "own")), tags("a", "x", "b", "y"));

    assertThat(map(vpc, "tags_all")).isEqualTo(tags("a", "own", "b", "y"));
    assertThat(map(vpc, "tags")).isEqualTo(tags("a", "own"));
  }

  @Test
  void a_tag_that_is_null_is_dropped_and_no_tags_read_null() {
    ShapedBody vpc = body().with("tags", tags("a", null)).as("aws_vpc");

    assertThat(at(vpc, "tags").isNull()).isTrue();
    assertThat(vpc.leftOut()).contains(AttributePath.of("tags_all"));
  }

  @Test
  void all_tags_are_unknown_when_one_is() {
    ShapedBody vpc = shaped("5.0", "aws_vpc", body().with("tags", Written.UNKNOWN), tags("a", "x"));

    assertThat(at(vpc, "tags_all").origins()).isEqualTo(Written.UNKNOWN.origins());
  }

  @Test
  void blocks_in_attribute_form_have_zero_values_where_nothing_is_written() {
    Written rule =
        body()
            .with("from_port", Value.number(0))
            .with("to_port", Value.number(0))
            .with("protocol", "6");
    ShapedBody group = body().block("ingress", rule).as("aws_security_group");

    assertThat(at(group, "ingress.0.description")).isEqualTo(Value.string(""));
    assertThat(at(group, "ingress.0.self")).isEqualTo(Value.FALSE);
    assertThat(((SequenceValue) at(group, "ingress.0.cidr_blocks")).elements()).isEmpty();
    assertThat(at(group, "ingress.0.protocol")).isEqualTo(Value.string("tcp"));
  }

  @Test
  void texts_and_lists_in_sets_of_blocks_have_zero_values_but_numbers_do_not() {
    Written rule =
        body()
            .with("rule_no", Value.number(1))
            .with("action", "allow")
            .with("protocol", "tcp")
            .with("from_port", Value.number(1))
            .with("to_port", Value.number(2));
    ShapedBody acl = body().block("ingress", rule).as("aws_network_acl");
    ShapedBody lb = body().block("subnet_mapping", body().with("subnet_id", "s")).as("aws_lb");

    assertThat(at(acl, "ingress.0.cidr_block")).isEqualTo(Value.string(""));
    assertThat(at(acl, "ingress.0.icmp_code").isNull()).isTrue();
    assertThat(at(lb, "subnet_mapping.0.allocation_id")).isEqualTo(Value.string(""));
  }

  @Test
  void blocks_of_lists_have_null_where_nothing_is_written() {
    ShapedBody task =
        body()
            .with("family", "f")
            .with("container_definitions", "[]")
            .block("runtime_platform", body())
            .as("aws_ecs_task_definition");

    assertThat(at(task, "runtime_platform.0.cpu_architecture").isNull()).isTrue();
  }

  @Test
  void an_empty_set_reads_null_and_an_empty_list_stays() {
    ShapedBody options = body().with("domain_name_servers", texts()).as("aws_vpc_dhcp_options");
    ShapedBody task =
        body()
            .with("family", "f")
            .with("container_definitions", "[]")
            .with("requires_compatibilities", texts())
            .as("aws_ecs_task_definition");

    assertThat(((SequenceValue) at(options, "domain_name_servers")).elements()).isEmpty();
    assertThat(at(task, "requires_compatibilities").isNull()).isTrue();
  }

  @Test
  void an_environment_in_which_nothing_is_set_is_none() {
    Written function = body().with("function_name", "f").with("role", "r");

    assertThat(
            ((SequenceValue)
                    at(
                        function.block("environment", body()).as("aws_lambda_function"),
                        "environment"))
                .elements())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "network, enable_http2",
    "network, idle_timeout",
    "gateway, enable_zonal_shift",
    "application, dns_record_client_routing_policy",
  })
  void what_does_not_apply_to_a_kind_of_load_balancer_reads_null(String kind, String attribute) {
    assertThat(at(body().with("load_balancer_type", kind).as("aws_lb"), attribute).isNull())
        .isTrue();
  }

  @Test
  void a_kind_of_load_balancer_may_have_defaults_of_its_own() {
    ShapedBody lb = body().with("load_balancer_type", "network").as("aws_lb");

    assertThat(at(lb, "enable_cross_zone_load_balancing")).isEqualTo(Value.FALSE);
    assertThat(at(lb, "dns_record_client_routing_policy"))
        .isEqualTo(Value.string("any_availability_zone"));
  }

  @Test
  void what_may_apply_to_an_unknown_kind_is_unknown() {
    ShapedBody lb = body().with("load_balancer_type", Written.UNKNOWN).as("aws_lb");

    assertThat(at(lb, "idle_timeout").origins()).isEqualTo(Written.UNKNOWN.origins());
  }

  @Test
  void names_of_zones_are_small_and_have_no_full_stop_at_the_end() {
    assertThat(at(body().with("name", "Example.com.").as("aws_route53_zone"), "name"))
        .isEqualTo(Value.string("example.com"));
  }

  @Test
  void a_certificate_knows_the_names_it_will_be_validated_by() {
    ShapedBody certificate =
        body()
            .with("domain_name", "b.example")
            .with("subject_alternative_names", texts("a.example"))
            .with("validation_method", "DNS")
            .as("aws_acm_certificate");

    assertThat(at(certificate, "domain_validation_options.0.domain_name"))
        .isEqualTo(Value.string("a.example"));
    assertThat(at(certificate, "domain_validation_options.1.domain_name"))
        .isEqualTo(Value.string("b.example"));
    assertThat(at(certificate, "domain_validation_options.1.resource_record_name").isKnown())
        .isFalse();
  }

  @Test
  void since_version_6_a_resource_has_the_region_of_its_provider() {
    assertThat(at(shaped("6.0", "aws_vpc", body(), Value.NULL), "region"))
        .isEqualTo(Value.string("eu-west-1"));
    assertThat(
            at(shaped("6.0", "aws_vpc", body().with("region", "us-east-1"), Value.NULL), "region"))
        .isEqualTo(Value.string("us-east-1"));
    assertThat(shaped("5.0", "aws_vpc", body(), Value.NULL).values().attributes())
        .doesNotContainKey("region");
  }

  @ParameterizedTest
  @CsvSource({
    "aws_db_instance, maintenance_window, Mon:03:00-Mon:04:00, mon:03:00-mon:04:00",
    "aws_db_instance, engine, MySQL, mysql",
    "aws_lb_listener, protocol, tcp, TCP",
    "aws_route53_record, name, WWW.Example.com., www.example.com",
    "aws_elasticache_parameter_group, name, ABC, abc",
  })
  void texts_are_spelt_as_the_provider_spells_them(
      String type, String attribute, String written, String planned) {
    assertThat(at(body().with(attribute, written).as(type), attribute))
        .isEqualTo(Value.string(planned));
  }

  @ParameterizedTest
  @CsvSource({
    "aws_dynamodb_table, table_class, STANDARD",
    "aws_neptune_cluster, storage_type, standard",
    "aws_apigatewayv2_integration, passthrough_behavior, WHEN_NO_MATCH",
  })
  void what_goes_without_saying_is_as_good_as_none(String type, String attribute, String written) {
    assertThat(at(body().with(attribute, written).as(type), attribute).isNull()).isTrue();
  }

  @Test
  void texts_deep_in_blocks_are_spelt_as_the_provider_spells_them() {
    Written alias = body().with("name", "Foo.Bar.com.").with("zone_id", "Z");

    assertThat(at(body().block("alias", alias).as("aws_route53_record"), "alias.0.name"))
        .isEqualTo(Value.string("foo.bar.com"));
  }

  @Test
  void an_idle_timeout_of_a_listener_counts_for_tcp_alone() {
    Written listener = body().with("tcp_idle_timeout_seconds", Value.number(60));

    assertThat(listener.as("aws_lb_listener").leftOut())
        .contains(AttributePath.of("tcp_idle_timeout_seconds"));
    assertThat(
            at(listener.with("protocol", "TCP").as("aws_lb_listener"), "tcp_idle_timeout_seconds"))
        .isEqualTo(Value.number(60));
  }
}
