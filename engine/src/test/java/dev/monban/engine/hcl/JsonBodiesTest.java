package dev.monban.engine.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {

  @Test
  void root_blocks_have_their_labels_whether_in_objects_or_arrays() {
    Body body =
        parse(
            """
            {"resource": {"aws_lb": {"a": {"name": "x"}, "b": [{}, {}]}},
             "provider": [{"aws": {}}, {"aws": [{"alias": "w"}]}],
             "locals": {"n": 1}, "//": "a comment"}
            """);

    assertThat(body.items()).hasSize(6);
    assertThat(body.blocks("resource").stream().map(block -> block.label(0) + "." + block.label(1)))
        .containsExactly("aws_lb.a", "aws_lb.b", "aws_lb.b");
    assertThat(body.blocks("provider").get(1).body().attribute("alias")).isPresent();
    assertThat(body.blocks("locals").get(0).labels()).isEmpty();
  }

  @Test
  void a_nested_block_is_an_attribute_until_one_asks_for_blocks() {
    Body resource =
        parse("{\"resource\": {\"t\": {\"n\": {\"rule\": [{\"a\": 1, \"//\": 2}, {\"a\": 2}]}}}}")
            .blocks("resource")
            .get(0)
            .body();

    List<Block> rules = JsonBodies.blocks(resource.attribute("rule").orElseThrow(), 0).result();

    assertThat(resource.syntax()).isEqualTo(Body.Syntax.JSON);
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).body().attributes()).extracting(Attribute::name).containsExactly("a");
  }

  @Test
  void an_interpolation_stands_where_it_is_written_even_behind_escapes() {
    Template value =
        (Template) parse("{\"a\": \"\\\"\\u00e9 ${var.x}\"}").attributes().get(0).expression();

    assertThat(((TemplateText) value.parts().get(0)).text()).isEqualTo("\"é ");
    assertThat(value.parts().get(1).range().text()).isEqualTo("${var.x}");
  }

  @Test
  void variable_definitions_have_no_blocks() {
    Body body =
        HclParser.parseFile(new SourceFile("a.tfvars.json", "{\"locals\": {\"n\": 1}}")).result();

    assertThat(body.attribute("locals")).isPresent();
  }

  @Test
  void a_text_can_be_asked_for_the_reference_it_holds() {
    Attribute attribute = parse("{\"a\": \"aws_lb.x\"}").attributes().get(0);

    Expression reference = JsonBodies.bareExpression(attribute.expression()).result();

    assertThat(reference).isInstanceOf(AttributeAccess.class);
    assertThat(reference.range().text()).isEqualTo("aws_lb.x");
  }

  @Test
  void a_block_that_is_no_object_is_told() {
    assertThat(diagnosed("{\"locals\": 1}").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Incorrect JSON value type");
  }

  @Test
  void what_stands_before_a_mistake_is_read() {
    Diagnosed<Body> read = diagnosed("{\"a\": 1, \"b\": 2 \"c\": 3}");

    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.result().attributes()).extracting(Attribute::name).containsExactly("a", "b");
  }

  @Test
  void a_comment_is_no_template_beside_arguments_or_blocks() {
    assertThat(
            diagnosed(
                    """
                    {"//": ["${", {"a": "%{"}], "locals": {"//": "${", "n": 1},
                     "resource": {"t": {"n": {"//": "100%{", "a": 1}}}}
                    """)
                .diagnostics())
        .isEmpty();
  }

  @Test
  void a_comment_inside_a_value_is_an_attribute_of_it() {
    assertThat(diagnosed("{\"locals\": {\"a\": {\"//\": \"${\"}}}").diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Missing expression");
  }

  @Test
  void among_labels_there_are_no_comments() {
    Diagnosed<Body> read =
        diagnosed("{\"variable\": {\"//\": \"about a\", \"a\": {}}, \"output\": {\"//\": {}}}");

    assertThat(read.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly("Incorrect JSON value type");
    assertThat(read.result().blocks().stream().map(block -> block.label(0)))
        .containsExactly("a", "//");
  }

  @Test
  void descriptions_and_defaults_are_no_templates_but_values_are() {
    assertThat(
            diagnosed(
                    """
                    {"variable": {"v": [{"description": "${ %{", "default": ["${", {"k${": "%{"}]}]},
                     "output": {"o": {"description": "%{ ${", "value": 1}}}
                    """)
                .diagnostics())
        .isEmpty();
    assertThat(
            diagnosed(
                    """
                    {"output": {"o": {"description": "${", "value": "${"}},
                     "module": {"m": {"description": "${"}}}
                    """)
                .diagnostics())
        .extracting(diagnostic -> diagnostic.range().orElseThrow().start())
        .hasSize(2);
  }

  private static Body parse(String text) {
    Diagnosed<Body> read = diagnosed(text);
    assertThat(read.diagnostics()).isEmpty();
    return read.result();
  }

  private static Diagnosed<Body> diagnosed(String text) {
    return HclParser.parseFile(new SourceFile("main.tf.json", text));
  }
}
