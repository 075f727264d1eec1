package dev.monban.engine.provider;

import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What planning minimal configurations has shown: {@code defaults}, by resource type and path
 * through blocks, null where a plan knows that a computed argument will have none, and {@code
 * unknown_when_unset}, the arguments and blocks that the provider fills in.
 */
final class MeasuredDefaults {
  private final Map<String, JsonValue> defaults;
  private final Map<String, JsonValue> unknown;

  MeasuredDefaults(JsonValue.ObjectValue document) {
    this.defaults = CompactSchemaDocument.members(document.get("defaults"));
    this.unknown = CompactSchemaDocument.members(document.get("unknown_when_unset"));
  }

  /** The block of the resource {@code type} with what was measured. */
  BlockSchema completed(String type, BlockSchema block) {
    List<String> filled =
        CompactSchemaDocument.elements(unknown.get(type)).stream()
            .map(name -> ((JsonValue.StringValue) name).text())
            .toList();
    return completed(block, "", CompactSchemaDocument.members(defaults.get(type)), filled);
  }

  private static BlockSchema completed(
      BlockSchema block, String prefix, Map<String, JsonValue> defaults, List<String> filled) {
    Map<String, AttributeSchema> attributes = new TreeMap<>(block.attributes());
    attributes.replaceAll(
        (name, attribute) ->
            Optional.ofNullable(defaults.get(prefix + name))
                .filter(value -> attribute.optional())
                .flatMap(value -> value(value, attribute.type()))
                .map(value -> with(attribute, value))
                .orElse(attribute));
    Map<String, NestedBlockSchema> blocks = new TreeMap<>(block.blocks());
    blocks.replaceAll(
        (name, nested) ->
            new NestedBlockSchema(
                nested.nesting(),
                nested.minimum(),
                nested.maximum(),
                nested.computed() || filled.contains(prefix + name),
                completed(nested.block(), prefix + name + ".", defaults, filled)));
    return new BlockSchema(attributes, blocks, block.isDeprecated());
  }

  private static AttributeSchema with(AttributeSchema attribute, Value value) {
    return new AttributeSchema(
        attribute.type(),
        attribute.required(),
        attribute.optional(),
        attribute.computed(),
        attribute.sensitive(),
        attribute.writeOnly(),
        attribute.deprecated(),
        Optional.of(value));
  }

  /**
   * The default as a value; empty if it is not of the attribute's type, or holds more than one
   * thing.
   */
  private static Optional<Value> value(JsonValue json, Type type) {
    if (json instanceof JsonValue.StringValue text && type == Type.STRING) {
      return Optional.of(Value.string(text.text()));
    }
    if (json instanceof JsonValue.NumberValue number && type == Type.NUMBER) {
      return Optional.of(Value.number(number.number()));
    }
    if (json instanceof JsonValue.BooleanValue bool && type == Type.BOOL) {
      return Optional.of(Value.bool(bool.value()));
    }
    if (json.equals(JsonValue.NULL)) {
      return Optional.of(Value.nullOf(type));
    }
    boolean none =
        json instanceof JsonValue.ArrayValue array
            && array.elements().isEmpty()
            && (type instanceof Type.ListType || type instanceof Type.SetType);
    return none ? Optional.of(new SequenceValue(type, List.of(), Marks.NONE)) : Optional.empty();
  }
}
