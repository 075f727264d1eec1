package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A schema in the form {@code tf-schema-compact/1}: lists of {@code types} and of {@code blocks},
 * in which each block is {@code {a: {attribute: FLAGS+TYPE}, b: {block: [NESTING, min, max,
 * BLOCK]}, d: 1 if deprecated}}.
 */
final class CompactSchemaDocument {
  private final JsonValue.ObjectValue document;
  private final List<JsonValue> types;
  private final List<JsonValue> blocks;
  private final Map<Integer, BlockSchema> read = new LinkedHashMap<>();

  CompactSchemaDocument(JsonValue.ObjectValue document) {
    this.document = document;
    this.types = elements(document.get("types"));
    this.blocks = elements(document.get("blocks"));
  }

  DocumentedSchema schema(ProviderSource provider, SemanticVersion version) {
    Map<ResourceMode, Map<String, BlockSchema>> byMode = new EnumMap<>(ResourceMode.class);
    byMode.put(ResourceMode.MANAGED, blocks("resources"));
    byMode.put(ResourceMode.DATA, blocks("data"));
    byMode.put(ResourceMode.EPHEMERAL, blocks("ephemeral"));
    return new DocumentedSchema(
        provider, version, block(versionAndBlock(document.get("provider_config"))), byMode);
  }

  private Map<String, BlockSchema> blocks(String section) {
    Map<String, BlockSchema> byType = new TreeMap<>();
    members(document.get(section))
        .forEach((type, value) -> byType.put(type, block(versionAndBlock(value))));
    return byType;
  }

  private BlockSchema block(int index) {
    BlockSchema known = read.get(index);
    if (known == null) {
      Map<String, JsonValue> members = members(blocks.get(index));
      Map<String, AttributeSchema> attributes = new TreeMap<>();
      members(members.get("a"))
          .forEach((name, value) -> attributes.put(name, attribute(text(value))));
      Map<String, NestedBlockSchema> nested = new TreeMap<>();
      members(members.get("b")).forEach((name, value) -> nested.put(name, nested(elements(value))));
      known = new BlockSchema(attributes, nested, members.containsKey("d"));
      read.put(index, known);
    }
    return known;
  }

  private AttributeSchema attribute(String text) {
    String flags = text.replaceAll("\\d+$", "");
    return new AttributeSchema(
        type(types.get(Integer.parseInt(text.substring(flags.length())))),
        flags.contains("r"),
        flags.contains("o"),
        flags.contains("c"),
        flags.contains("s"),
        flags.contains("w"),
        flags.contains("d"),
        Optional.empty());
  }

  private NestedBlockSchema nested(List<JsonValue> parts) {
    Nesting nesting =
        switch (text(parts.get(0))) {
          case "s" -> Nesting.SINGLE;
          case "g" -> Nesting.GROUP;
          case "l" -> Nesting.LIST;
          case "t" -> Nesting.SET;
          case "m" -> Nesting.MAP;
          default -> throw new IllegalArgumentException("nesting " + parts.get(0));
        };
    return new NestedBlockSchema(
        nesting, number(parts.get(1)), number(parts.get(2)), false, block(number(parts.get(3))));
  }

  private static Type type(JsonValue value) {
    if (value instanceof JsonValue.StringValue name) {
      return switch (name.text()) {
        case "string" -> Type.STRING;
        case "number" -> Type.NUMBER;
        case "bool" -> Type.BOOL;
        default -> Type.DYNAMIC;
      };
    }
    List<JsonValue> parts = elements(value);
    JsonValue inner = parts.get(1);
    return switch (text(parts.get(0))) {
      case "list" -> Type.list(type(inner));
      case "set" -> Type.set(type(inner));
      case "map" -> Type.map(type(inner));
      case "tuple" ->
          Type.tuple(elements(inner).stream().map(CompactSchemaDocument::type).toList());
      default -> {
        Map<String, Type> attributes = new TreeMap<>();
        members(inner).forEach((name, member) -> attributes.put(name, type(member)));
        yield Type.object(attributes);
      }
    };
  }

  private static int versionAndBlock(JsonValue pair) {
    return number(elements(pair).get(1));
  }

  static Map<String, JsonValue> members(JsonValue value) {
    return value instanceof JsonValue.ObjectValue object ? object.members() : Map.of();
  }

  static List<JsonValue> elements(JsonValue value) {
    return value instanceof JsonValue.ArrayValue array ? array.elements() : new ArrayList<>();
  }

  private static String text(JsonValue value) {
    return ((JsonValue.StringValue) value).text();
  }

  private static int number(JsonValue value) {
    return ((JsonValue.NumberValue) value).number().intValueExact();
  }
}
