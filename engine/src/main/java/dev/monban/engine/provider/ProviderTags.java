package dev.monban.engine.provider;

import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tags that an AWS provider block gives to all its resources, and those it does not look at.
 *
 * @param defaults a map of texts; unknown where it is not known
 * @param ignoredKeys keys that are left alone
 * @param ignoredPrefixes beginnings of keys that are left alone
 */
record ProviderTags(Value defaults, List<String> ignoredKeys, List<String> ignoredPrefixes) {
  private static final Type TAGS = Type.map(Type.STRING);

  static ProviderTags of(Optional<ProviderConfiguration> provider) {
    MappingValue arguments =
        provider.map(ProviderConfiguration::arguments).orElse(MappingValue.EMPTY_OBJECT);
    return new ProviderTags(
        member(arguments, "default_tags", "tags"),
        texts(member(arguments, "ignore_tags", "keys")),
        texts(member(arguments, "ignore_tags", "key_prefixes")));
  }

  /**
   * The default tags and {@code tags}, which win; without those whose value is null, and the
   * ignored ones.
   */
  Value merge(Value tags) {
    if (!defaults.isKnown() || !tags.isKnown()) {
      SortedSet<Origin> origins =
          new TreeSet<>(defaults.isKnown() ? tags.origins() : defaults.origins());
      origins.addAll(tags.origins());
      return Value.unknown(TAGS, origins).mark(defaults.marks().union(tags.marks()));
    }
    SortedMap<String, Value> all = new TreeMap<>(CodePoints.ORDER);
    if (defaults instanceof MappingValue mapping) {
      all.putAll(mapping.attributes());
    }
    if (tags instanceof MappingValue mapping) {
      mapping
          .attributes()
          .forEach(
              (key, value) -> {
                if (!value.isNull()) {
                  all.put(key, value);
                }
              });
    }
    all.values().removeIf(Value::isNull);
    all.keySet().removeIf(this::isIgnored);
    return MappingValue.map(Type.STRING, all).mark(defaults.marks().union(tags.marks()));
  }

  private boolean isIgnored(String key) {
    return ignoredKeys.contains(key) || ignoredPrefixes.stream().anyMatch(key::startsWith);
  }

  /** The argument {@code name} of the only block {@code block}; null where there is none. */
  private static Value member(MappingValue arguments, String block, String name) {
    Value blocks = arguments.get(block);
    if (blocks instanceof SequenceValue sequence
        && !sequence.elements().isEmpty()
        && sequence.elements().get(0) instanceof MappingValue only) {
      Value value = only.get(name);
      return value == null ? Value.NULL : value;
    }
    return blocks == null || blocks.isKnown() ? Value.NULL : blocks;
  }

  private static List<String> texts(Value value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof SequenceValue sequence) {
      for (Value element : sequence.elements()) {
        if (element instanceof StringValue text) {
          texts.add(text.value());
        }
      }
    }
    return texts;
  }
}
