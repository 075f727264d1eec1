package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Value;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a data source or ephemeral resource before it is read: what is written, and that
 * all else is not.
 */
final class DeferredValues {
  private final ResourceAddress address;

  DeferredValues(ResourceAddress address) {
    this.address = address;
  }

  MappingValue plan(BlockSchema schema, MappingValue configured) {
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    configured
        .attributes()
        .forEach(
            (name, value) -> {
              AttributeSchema attribute = schema.attributes().get(name);
              values.put(name, attribute == null ? value : attribute(name, attribute, value));
            });
    return MappingValue.object(values);
  }

  private Value attribute(String name, AttributeSchema attribute, Value configured) {
    Value value =
        configured.isNull() && attribute.computed()
            ? Value.unknown(
                attribute.type(), Origin.of(new ResourceReference(address, AttributePath.of(name))))
            : configured;
    return attribute.sensitive() ? value.mark(Marks.SENSITIVE) : value;
  }
}
