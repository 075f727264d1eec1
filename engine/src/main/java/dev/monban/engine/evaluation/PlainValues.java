package dev.monban.engine.evaluation;

import dev.monban.engine.provider.WrittenBlock;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies that no provider's schema describes: arguments as they are written, blocks as lists of
 * objects.
 */
final class PlainValues {

  private PlainValues() {}

  static MappingValue of(WrittenBody body) {
    Map<String, List<Value>> blocks = new LinkedHashMap<>();
    for (WrittenBlock block : body.blocks()) {
      blocks.computeIfAbsent(block.type(), type -> new ArrayList<>()).add(of(block.body()));
    }
    Map<String, Value> values = new LinkedHashMap<>();
    blocks.forEach((type, elements) -> values.put(type, Value.tuple(elements)));
    body.arguments().forEach((name, argument) -> values.put(name, argument.value()));
    return MappingValue.object(values);
  }
}
