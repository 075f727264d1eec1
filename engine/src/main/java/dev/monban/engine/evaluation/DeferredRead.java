package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.provider.AttributeSchema;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.WrittenArgument;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of a data source that waits for apply: all that reading it would tell is unknown. */
final class DeferredRead {

  private DeferredRead() {}

  /**
   * {@code values} of {@code address}, without what is neither written in {@code body} nor a plain
   * argument.
   */
  static MappingValue of(
      ResourceAddress address, BlockSchema schema, WrittenBody body, MappingValue values) {
    SortedMap<String, Value> deferred = new TreeMap<>(values.attributes());
    for (Map.Entry<String, Value> attribute : values.attributes().entrySet()) {
      String name = attribute.getKey();
      boolean computed = schema.attribute(name).map(AttributeSchema::computed).orElse(false);
      WrittenArgument written = body.arguments().get(name);
      if (computed && (written == null || written.value().isNull())) {
        Value value = attribute.getValue();
        deferred.put(
            name,
            Value.unknown(
                    value.type(), Origin.of(new ResourceReference(address, AttributePath.of(name))))
                .mark(value.marks()));
      }
    }
    return MappingValue.object(deferred);
  }
}
