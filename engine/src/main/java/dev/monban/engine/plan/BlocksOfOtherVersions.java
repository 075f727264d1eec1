package dev.monban.engine.plan;

import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.NestedBlockSchema;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The kinds of block that the schema at hand has and the provider that made the plan had not.
 *
 * <p>A plan shows every kind of block of its provider, be it empty or unknown. One that it does not
 * show there is none of, and policies may read it like any other.
 */
final class BlocksOfOtherVersions {
  private BlocksOfOtherVersions() {}

  /** The body with no block of each kind that it does not show. */
  static MappingValue none(MappingValue body, BlockSchema schema) {
    SortedMap<String, Value> values = null;
    for (Map.Entry<String, NestedBlockSchema> block : schema.blocks().entrySet()) {
      if (!body.attributes().containsKey(block.getKey())) {
        values = values == null ? sorted(body.attributes()) : values;
        values.put(block.getKey(), none(schema, block.getKey()));
      }
    }
    return values == null
        ? body
        : new MappingValue(MappingValue.object(values).type(), values, body.marks());
  }

  private static Value none(BlockSchema schema, String name) {
    Type type =
        Objects.requireNonNull(((Type.ObjectType) schema.impliedType()).attributes().get(name));
    return type instanceof Type.ListType || type instanceof Type.SetType
        ? new SequenceValue(type, List.of(), Marks.NONE)
        : Value.nullOf(type);
  }

  private static SortedMap<String, Value> sorted(Map<String, Value> values) {
    SortedMap<String, Value> copy = new TreeMap<>(CodePoints.ORDER);
    copy.putAll(values);
    return copy;
  }
}
