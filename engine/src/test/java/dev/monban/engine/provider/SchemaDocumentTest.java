package dev.monban.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDocumentTest {
  private static final String DOCUMENT =
      """
      {"format_version": "1.0", "provider_schemas": {
        "registry.terraform.io/acme/acme": {
          "provider": {"version": 0, "block": {"attributes": {"token": {"type": "string", "optional": true, "sensitive": true}}}},
          "resource_schemas": {"acme_thing": {"version": 1, "block": {
            "attributes": {
              "name": {"type": "string", "required": true, "description": "its name"},
              "parts": {"type": ["list", ["object", {"a": "number", "b": ["tuple", ["bool"]]}]], "computed": true},
              "nested": {"nested_type": {"attributes": {"x": {"type": "string", "required": true}, "y": {"type": "bool", "optional": true}}, "nesting_mode": "set"}, "optional": true}
            },
            "block_types": {"rule": {"nesting_mode": "set", "min_items": 1, "max_items": 3, "block": {"deprecated": true}}}
          }}},
          "data_source_schemas": {},
          "functions": {"f": {"return_type": "string"}}
        },
        "registry.terraform.io/hashicorp/aws": {
          "resource_schemas": {"aws_lb": {"version": 0, "block": {"attributes": {
            "idle_timeout": {"type": "number", "optional": true},
            "enable_http2": {"type": "string", "optional": true}}}}}
        }
      }}
      """;

  private static List<ProviderSchema> read(String document) throws IOException {
    return SchemaDocument.read(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
        ProviderSchemas.shipped());
  }

  @Test
  void attributes_blocks_and_nested_attributes_are_read() throws IOException {
    ProviderSchema acme = read(DOCUMENT).get(0);
    BlockSchema thing = acme.resource("acme_thing").orElseThrow();

    assertThat(acme.provider()).isEqualTo(ProviderSource.parse("acme/acme"));
    assertThat(acme.configuration().attributes().get("token").sensitive()).isTrue();
    assertThat(thing.attributes().get("name").required()).isTrue();
    assertThat(thing.attributes().get("parts").type())
        .isEqualTo(
            Type.list(Type.object(Map.of("a", Type.NUMBER, "b", Type.tuple(List.of(Type.BOOL))))));
    assertThat(thing.attributes().get("nested").type())
        .isEqualTo(Type.set(Type.object(Map.of("x", Type.STRING, "y", Type.BOOL), List.of("y"))));
    assertThat(thing.blocks().get("rule").nesting()).isEqualTo(Nesting.SET);
    assertThat(thing.blocks().get("rule").maximum()).isEqualTo(3);
    assertThat(thing.blocks().get("rule").block().isDeprecated()).isTrue();
  }

  @Test
  void defaults_come_from_the_shipped_schema_where_the_argument_is_the_same() throws IOException {
    BlockSchema lb = read(DOCUMENT).get(1).resource("aws_lb").orElseThrow();

    assertThat(lb.attributes().get("idle_timeout").defaultValue()).contains(Value.number(60));
    assertThat(lb.attributes().get("enable_http2").defaultValue()).isEmpty();
  }

  @Test
  void a_given_schema_counts_alone_for_its_provider() throws IOException {
    ProviderSchemas schemas = ProviderSchemas.shipped().with(read(DOCUMENT).get(1));

    ProviderSchema aws =
        SchemaSelection.NEWEST.select(schemas, ProviderSource.implied("aws")).orElseThrow();

    assertThat(aws.types(ResourceMode.MANAGED)).containsExactly("aws_lb");
    assertThat(schemas.all()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"provider_schemas\": []}",
        "{\"provider_schemas\": {\"x\": {\"resource_schemas\": {\"y\": {\"block\": {\"attributes\":"
            + " {\"z\": {\"type\": \"int\"}}}}}}}}",
        "{\"provider_schemas\": {\"x\": {\"provider\": {\"block\": {\"block_types\": {\"b\":"
            + " {\"nesting_mode\": 1}}}}}}",
      })
  void anything_else_is_refused_with_its_place(String document) {
    assertThatThrownBy(() -> read(document)).isInstanceOf(JsonSyntaxException.class);
  }

  @ParameterizedTest
  @CsvSource({"aws, 5.100.0", "aws, 6.25.0", "google, 6.50.0", "azurerm, 4.55.0"})
  void a_shipped_schema_that_is_read_and_written_again_is_the_same(
      String provider, String version) {
    ProviderSchema schema = Written.schema(provider, version);

    assertThat(
            SchemaTextWriter.write(schema)
                .equals(ResourceText.read(provider + "-" + version + ".schema")))
        .isTrue();
  }

  @Test
  void the_compact_form_and_terraforms_own_give_the_same_schema() throws IOException {
    String compact =
        """
        {"format": "tf-schema-compact/1", "types": ["string", ["map", "string"]],
         "blocks": [{"a": {"tags": "o1"}, "b": {"rule": ["t", 1, 0, 1]}}, {"a": {"name": "rs0"}, "d": 1}],
         "resources": {"acme_x": [0, 0]}, "data": {}, "ephemeral": {}, "provider_config": [0, 1]}
        """;
    String own =
        """
        {"format_version": "1.0", "provider_schemas": {"registry.terraform.io/acme/acme": {
          "provider": {"block": {"attributes": {"name": {"type": "string", "required": true, "sensitive": true}}, "deprecated": true}},
          "resource_schemas": {"acme_x": {"block": {
            "attributes": {"tags": {"type": ["map", "string"], "optional": true}},
            "block_types": {"rule": {"nesting_mode": "set", "min_items": 1, "block": {
              "attributes": {"name": {"type": "string", "required": true, "sensitive": true}}, "deprecated": true}}}}}}}}}
        """;
    ProviderSource source = ProviderSource.parse("acme/acme");
    SemanticVersion version = SemanticVersion.parse("1.0.0").orElseThrow();

    String fromCompact =
        SchemaTextWriter.write(
            SchemaGenerator.read(source, version, compact.getBytes(StandardCharsets.UTF_8)));
    String fromOwn =
        SchemaTextWriter.write(
            SchemaGenerator.read(source, version, own.getBytes(StandardCharsets.UTF_8)));

    assertThat(fromCompact).isEqualTo(fromOwn);
    assertThat(fromCompact).contains("r acme_x\trule:t1-0(!name=rsS),tags=oMS\n");
  }
}
