package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of {@code aws.rules}, by resource type. */
final class AwsRuleBook {
  private final SortedMap<String, List<Variant>> variants;
  private final SortedMap<String, List<Spelling>> spellings;

  private final SortedMap<String, List<String>> voidBlocks;

  AwsRuleBook(
      Map<String, List<Variant>> variants,
      Map<String, List<Spelling>> spellings,
      Map<String, List<String>> voidBlocks) {
    this.voidBlocks = Collections.unmodifiableSortedMap(new TreeMap<>(voidBlocks));
    this.variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    this.spellings = Collections.unmodifiableSortedMap(new TreeMap<>(spellings));
  }

  static AwsRuleBook load() {
    return new AwsRuleReader().read(ResourceText.read("aws.rules"));
  }

  /** Attributes that mean something, or have a default, only where another one has some value. */
  record Variant(
      String argument,
      List<String> allowed,
      SortedMap<String, Value> defaults,
      List<String> attributes) {

    void apply(SortedMap<String, Value> values) {
      Value chosen = values.get(argument);
      if (chosen == null) {
        return;
      }
      boolean fits = chosen instanceof StringValue text && allowed.contains(text.value());
      if (fits) {
        defaults.forEach(
            (name, value) -> {
              Value own = values.get(name);
              if (own != null && own.isNull()) {
                values.put(name, value);
              }
            });
        return;
      }
      for (String name : attributes) {
        Value own = values.get(name);
        if (own != null) {
          values.put(
              name,
              chosen.isKnown()
                  ? Value.nullOf(own.type())
                  : Value.unknown(own.type(), chosen.origins()));
        }
      }
    }
  }

  /** A text that the provider writes in another way. */
  record Spelling(SpellingRule rule, List<String> path) {}

  MappingValue normalise(String type, MappingValue configured) {
    SortedMap<String, Value> values = new TreeMap<>(configured.attributes());
    for (String block : voidBlocks.getOrDefault(type, List.of())) {
      values.computeIfPresent(block, (name, blocks) -> withoutVoidBlocks(blocks));
    }
    MappingValue result = MappingValue.object(values);
    for (Spelling spelling : spellings.getOrDefault(type, List.of())) {
      result = (MappingValue) spelling.rule().applyAt(spelling.path(), result);
    }
    return result;
  }

  private static boolean isVoid(Value block) {
    return block instanceof MappingValue mapping
        && mapping.attributes().values().stream()
            .allMatch(
                value ->
                    value.isNull()
                        || value instanceof MappingValue members && members.attributes().isEmpty());
  }

  private static Value withoutVoidBlocks(Value blocks) {
    if (!(blocks instanceof SequenceValue sequence)) {
      return blocks;
    }
    return new SequenceValue(
        sequence.type(),
        sequence.elements().stream().filter(block -> !isVoid(block)).collect(Collectors.toList()),
        sequence.marks());
  }

  MappingValue variants(String type, MappingValue planned) {
    List<Variant> rules = variants.getOrDefault(type, List.of());
    if (rules.isEmpty()) {
      return planned;
    }
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    values.putAll(planned.attributes());
    new ArrayList<>(rules).forEach(rule -> rule.apply(values));
    return MappingValue.object(values);
  }
}
