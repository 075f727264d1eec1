package dev.monban.engine.provider;

import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tags that a resource will have, whoever gives them: itself, or the provider it belongs to.
 */
public final class EffectiveTags {
  private static final Type TAGS = Type.map(Type.STRING);

  private EffectiveTags() {}

  /**
   * The tags (labels at Google) of {@code resource} as a map of texts, some of which may be
   * unknown; unknown as a whole where the keys are; null for a resource that has none.
   */
  public static Value of(Resource resource) {
    MappingValue values = resource.values();
    Value all = values.get("tags_all");
    if (all instanceof MappingValue) {
      return all;
    }
    Value blocks = values.get("tag");
    if (blocks != null && !values.attributes().containsKey("tags")) {
      return fromBlocks(blocks);
    }
    Value tags = values.get("tags");
    if (tags == null) {
      Value labels = values.get("effective_labels");
      return labels instanceof MappingValue ? labels : orNull(values.get("labels"));
    }
    return all == null ? tags : ProviderTags.of(Optional.of(resource.provider())).merge(tags);
  }

  /** Blocks with {@code key} and {@code value}, as an Auto Scaling group has them. */
  private static Value fromBlocks(Value blocks) {
    if (!(blocks instanceof SequenceValue sequence)) {
      return blocks.isKnown() ? Value.nullOf(TAGS) : Value.unknown(TAGS, blocks.origins());
    }
    SortedMap<String, Value> tags = new TreeMap<>(CodePoints.ORDER);
    SortedSet<Origin> open = new TreeSet<>();
    for (Value block : sequence.elements()) {
      if (block instanceof MappingValue tag && tag.get("key") instanceof StringValue key) {
        tags.put(key.value(), orNull(tag.get("value")));
      } else {
        open.addAll(block.origins());
      }
    }
    return open.isEmpty() ? MappingValue.map(Type.STRING, tags) : Value.unknown(TAGS, open);
  }

  private static Value orNull(@Nullable Value value) {
    return value == null ? Value.nullOf(TAGS) : value;
  }
}
