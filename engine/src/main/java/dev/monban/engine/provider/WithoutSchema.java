package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values as they are written, where no schema is at hand: arguments as they are, blocks as lists of
 * objects.
 */
final class WithoutSchema {
  private WithoutSchema() {}

  static MappingValue values(WrittenBody body) {
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    Map<String, List<WrittenBlock>> byType =
        body.blocks().stream()
            .collect(Collectors.groupingBy(WrittenBlock::type, TreeMap::new, Collectors.toList()));
    BlockValues blockValues =
        new BlockValues(BlockSchema.EMPTY, (schema, block, path, symbolic) -> values(block.body()));
    byType.forEach(
        (name, blocks) ->
            values.put(name, blockValues.list(blocks, AttributePath.of(name), false)));
    body.arguments().forEach((name, argument) -> values.put(name, argument.value()));
    return MappingValue.object(values);
  }
}
