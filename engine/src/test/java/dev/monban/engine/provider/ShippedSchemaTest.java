package dev.monban.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedSchemaTest {
  private static final SemanticVersion ONE = SemanticVersion.parse("1.0.0").orElseThrow();

  private final ShippedSchema schema =
      schema(
          """
          !version\t1.0.0
          b 0123abcd\tenabled=oB~false
          c\tregion=oS
          d x_lb\tname=rS
          r x_lb\taccess_logs:l0-1@0123abcd,arn=cS,connection_logs:l?0-1@0123abcd,name=ocS
          r x_lb_listener\tport=roswdN~80,size=ocN~null,tags=oMS,zones={a=S,b=L(S,B)}
          """);

  private static ShippedSchema schema(String text) {
    return new ShippedSchema(
        ProviderSource.implied("x"),
        ONE,
        () -> new SchemaText(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void finds_each_kind_of_block_by_name() {
    assertThat(schema.resource("x_lb").orElseThrow().attributes()).containsOnlyKeys("arn", "name");
    assertThat(schema.data("x_lb").orElseThrow().attributes()).containsOnlyKeys("name");
    assertThat(schema.configuration().attributes()).containsOnlyKeys("region");
    assertThat(schema.ephemeral("x_lb")).isEmpty();
  }

  @Test
  void does_not_take_a_longer_or_a_shorter_name() {
    assertThat(schema.resource("x_lb_")).isEmpty();
    assertThat(schema.resource("x_l")).isEmpty();
    assertThat(schema.resource("x_lb\tarn")).isEmpty();
    assertThat(schema.resource("")).isEmpty();
  }

  @Test
  void reads_flags_types_and_defaults() {
    BlockSchema listener = schema.resource("x_lb_listener").orElseThrow();

    assertThat(listener.attributes().get("port"))
        .isEqualTo(
            new AttributeSchema(
                Type.NUMBER, true, true, false, true, true, true, Optional.of(Value.number(80))));
    assertThat(listener.attributes().get("size").defaultValue())
        .contains(Value.nullOf(Type.NUMBER));
    assertThat(listener.attributes().get("tags").type()).isEqualTo(Type.map(Type.STRING));
    assertThat(listener.impliedType()).isInstanceOf(Type.ObjectType.class);
  }

  @Test
  void shares_a_block_that_several_use() {
    BlockSchema lb = schema.resource("x_lb").orElseThrow();

    assertThat(lb.blocks().get("access_logs").block())
        .isSameAs(lb.blocks().get("connection_logs").block());
    assertThat(lb.blocks().get("access_logs").computed()).isFalse();
    assertThat(lb.blocks().get("connection_logs").computed()).isTrue();
  }

  @Test
  void reads_only_what_is_asked_for() {
    schema.resource("x_lb_listener");
    schema.resource("x_lb_listener");

    assertThat(schema.linesRead()).isEqualTo(1);
  }

  @Test
  void lists_the_types_of_a_mode_in_order() {
    assertThat(schema.types(ResourceMode.MANAGED)).containsExactly("x_lb", "x_lb_listener");
    assertThat(schema.types(ResourceMode.EPHEMERAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws", "azurerm", "google"})
  void every_line_that_is_shipped_can_be_read(String provider) {
    for (ProviderSchema shipped :
        ProviderSchemas.shipped().versions(ProviderSource.implied(provider))) {
      for (ResourceMode mode : ResourceMode.values()) {
        for (String type : shipped.types(mode)) {
          assertThat(shipped.find(mode, type)).as(type).isPresent();
        }
      }
      assertThat(shipped.configuration().attributes()).isNotEmpty();
    }
  }

  @Test
  void knows_the_defaults_of_aws() {
    ProviderSchema aws =
        ProviderSchemas.shipped().find(ProviderSource.implied("aws"), ONE).orElseThrow();
    BlockSchema lb = aws.resource("aws_lb").orElseThrow();

    assertThat(lb.attributes().get("idle_timeout").defaultValue()).contains(Value.number(60));
    assertThat(lb.attributes().get("internal").defaultValue()).isEmpty();
    assertThat(lb.blocks().get("access_logs").block().attributes().get("enabled").defaultValue())
        .contains(Value.FALSE);
  }

  @Test
  void tells_what_is_taggable_and_what_has_a_region() {
    ProviderSchemas schemas = ProviderSchemas.shipped();
    ProviderSource source = ProviderSource.implied("aws");
    ProviderSchema five =
        schemas.find(source, SemanticVersion.parse("5.0").orElseThrow()).orElseThrow();
    ProviderSchema six =
        schemas.find(source, SemanticVersion.parse("6.0").orElseThrow()).orElseThrow();

    assertThat(five.isTaggable("aws_lb")).isTrue();
    assertThat(five.isTaggable("aws_lb_target_group_attachment")).isFalse();
    assertThat(five.hasRegionArgument(ResourceMode.MANAGED, "aws_lb")).isFalse();
    assertThat(six.hasRegionArgument(ResourceMode.MANAGED, "aws_lb")).isTrue();
  }
}
