package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Lifecycle rules of a bucket: a filter without any condition is one for the empty prefix; beside
 * another condition there is no prefix.
 */
final class AwsBucketLifecycle {
  private static final String PREFIX = "prefix";

  private AwsBucketLifecycle() {}

  /** Completes the planned {@code values} of the lifecycle configuration {@code address}. */
  static void plan(
      ResourceAddress address, SortedMap<String, Value> values, SortedSet<AttributePath> leftOut) {
    values.computeIfPresent(
        "rule",
        (name, rules) ->
            Places.change(rules, List.of("filter"), AwsBucketLifecycle::withoutPrefix));
  }

  private static Value withoutPrefix(Value filters) {
    return filters instanceof SequenceValue sequence
        ? new SequenceValue(
            sequence.type(),
            sequence.elements().stream().map(AwsBucketLifecycle::filter).toList(),
            sequence.marks())
        : filters;
  }

  private static Value filter(Value value) {
    if (!(value instanceof MappingValue filter)
        || !(filter.get(PREFIX) instanceof StringValue prefix)
        || !prefix.value().isEmpty()
        || filter.attributes().values().stream().allMatch(AwsBucketLifecycle::isAbsent)) {
      return value;
    }
    SortedMap<String, Value> members = new TreeMap<>(CodePoints.ORDER);
    members.putAll(filter.attributes());
    members.put(PREFIX, Value.nullOf(prefix.type()));
    return new MappingValue(filter.type(), members, filter.marks());
  }

  private static boolean isAbsent(Value value) {
    return value.isNull()
        || value instanceof StringValue text && text.value().isEmpty()
        || value instanceof SequenceValue blocks && blocks.elements().isEmpty();
  }
}
