package dev.monban.engine.javascript;

import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tags (labels on Google) that a resource will have: its own over the provider's defaults.
 *
 * <p>The AWS provider shows the union as {@code tags_all} when it is known; otherwise it is made
 * here from the two parts, so that a key which one of them has stays known.
 */
final class EffectiveTags {
  private static final String KIND = "tags";

  private EffectiveTags() {}

  static GuestDocument of(Resource resource) {
    MappingValue values = resource.values();
    for (String whole : List.of("tags_all", "effective_labels")) {
      if (values.get(whole) instanceof MappingValue all) {
        return GuestEncoder.encode(KIND, map(all.attributes()));
      }
    }
    if (values.get("tag") instanceof SequenceValue blocks
        && !values.attributes().containsKey("tags")) {
      return GuestEncoder.encode(KIND, ofBlocks(blocks));
    }
    Value own = own(values);
    if (own instanceof UnknownValue) {
      return GuestEncoder.encode(KIND, own);
    }
    Map<String, Value> merged = new TreeMap<>();
    SortedSet<Origin> open = new TreeSet<>();
    addDefaults(resource.provider().arguments(), merged, open);
    if (own instanceof MappingValue mapping) {
      merged.putAll(mapping.attributes());
    }
    merged.values().removeIf(Value::isNull);
    return open.isEmpty()
        ? GuestEncoder.encode(KIND, map(merged))
        : GuestEncoder.encodeOpen(KIND, map(merged), open);
  }

  private static Value own(MappingValue values) {
    Value tags = values.get("tags");
    Value found = tags == null ? values.get("labels") : tags;
    return found == null ? Value.NULL : found;
  }

  private static void addDefaults(
      MappingValue provider, Map<String, Value> merged, SortedSet<Origin> open) {
    addMap(provider.get("default_labels"), merged, open);
    Value defaults = provider.get("default_tags");
    if (defaults instanceof SequenceValue blocks) {
      for (Value block : blocks.elements()) {
        addMap(block instanceof MappingValue mapping ? mapping.get("tags") : block, merged, open);
      }
    } else {
      addMap(
          defaults instanceof MappingValue mapping ? mapping.get("tags") : defaults, merged, open);
    }
  }

  private static void addMap(
      @Nullable Value tags, Map<String, Value> merged, SortedSet<Origin> open) {
    if (tags instanceof MappingValue mapping) {
      merged.putAll(mapping.attributes());
    } else if (tags instanceof UnknownValue unknown) {
      open.addAll(unknown.origins());
    }
  }

  private static Value ofBlocks(SequenceValue blocks) {
    Map<String, Value> tags = new TreeMap<>();
    for (Value block : blocks.elements()) {
      if (block instanceof MappingValue tag && tag.get("key") instanceof StringValue key) {
        Value value = tag.get("value");
        tags.put(key.value(), value == null ? Value.NULL : value);
      } else {
        return Value.unknown(Type.DYNAMIC, block.origins());
      }
    }
    return map(tags);
  }

  private static MappingValue map(Map<String, Value> tags) {
    return MappingValue.map(Type.STRING, tags);
  }
}
