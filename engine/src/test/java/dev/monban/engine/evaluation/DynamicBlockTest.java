package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DynamicBlockTest {

  @Test
  void repeats_blocks_also_nested_ones_with_iterators_of_any_name() {
    Source source =
        Source.of(
            """
            locals { outer = { a = ["1", "2"], b = [] } }
            resource "other_thing" "x" {
              dynamic "group" {
                for_each = local.outer
                iterator = it
                content {
                  name = it.key
                  dynamic "member" {
                    for_each = it.value
                    content { name = "${it.key}${member.key}${member.value}" }
                  }
                }
              }
            }
            """);

    assertThat(source.errors()).isEmpty();
    List<Value> groups = elements(source.value("other_thing.x", "group"));
    assertThat(names(groups)).containsExactly("a", "b");
    Value members = ((MappingValue) groups.get(0)).get("member");
    assertThat(names(elements(members))).containsExactly("a01", "a12");
  }

  @Test
  void leaves_the_block_unknown_where_its_collection_is() {
    Source source =
        Source.of(
            """
            variable "rules" { type = list(number) }
            resource "aws_security_group" "x" {
              dynamic "ingress" {
                for_each = var.rules
                content { from_port = ingress.value }
              }
            }
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(source.value("aws_security_group.x", "ingress").origins())
        .extracting(origin -> origin.reference())
        .containsOnly("var.rules");
  }

  @Test
  void refuses_null_and_what_has_no_elements() {
    assertThat(
            Source.of(
                    """
                    resource "other_thing" "x" {
                      dynamic "a" {
                        for_each = null
                        content {}
                      }
                      dynamic "b" {
                        for_each = 1
                        content {}
                      }
                      dynamic "c" { for_each = [] }
                      dynamic "d" {
                        content {}
                      }
                    }
                    """)
                .errors())
        .containsExactlyInAnyOrder(
            "Invalid dynamic for_each value",
            "Invalid dynamic for_each value",
            "Missing dynamic content block",
            "Missing required argument");
  }

  @Test
  void works_in_json_where_the_schema_tells_blocks_from_arguments() {
    Source source =
        Source.of(
            """
            -- main.tf.json --
            {"resource": {"aws_dynamodb_table": {"t": {
              "name": "t", "hash_key": "a",
              "attribute": [{"name": "a", "type": "S"}],
              "dynamic": {"ttl": {"for_each": ["x"], "content": {"attribute_name": "${ttl.value}"}}}}}}}
            """);

    assertThat(source.errors()).isEmpty();
    assertThat(names(elements(source.value("aws_dynamodb_table.t", "attribute"))))
        .containsExactly("a");
    assertThat(elements(source.value("aws_dynamodb_table.t", "ttl"))).hasSize(1);
  }

  @Test
  void tells_where_each_block_and_argument_is_written() {
    Source source =
        Source.of(
            """
            resource "other_thing" "x" {
              rule { port = 22 }
              dynamic "rule" {
                for_each = [80]
                content { port = rule.value }
              }
            }
            """);
    var placement = source.resource("other_thing.x").placement();

    assertThat(placement.find(AttributePath.of("rule").then(0).then("port")).orElseThrow().text())
        .isEqualTo("port = 22");
    assertThat(placement.find(AttributePath.of("rule").then(1).then("port")).orElseThrow().text())
        .isEqualTo("port = rule.value");
    assertThat(placement.find(AttributePath.of("absent"))).isEqualTo(placement.block());
    assertThat(placement.header().orElseThrow().text()).isEqualTo("resource \"other_thing\" \"x\"");
  }

  private static List<Value> elements(Value value) {
    return ((SequenceValue) value).elements();
  }

  private static List<String> names(List<Value> objects) {
    return objects.stream()
        .map(object -> ((StringValue) ((MappingValue) object).get("name")).value())
        .collect(Collectors.toList());
  }
}
