package dev.monban.engine.provider;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.SortedMap;

/**
 * Attributes that mean something, or have a default, only where an argument at the top has some
 * value.
 *
 * @param argument decides
 * @param texts are its values in question; {@code *} stands for blocks of that name, if there are
 *     any
 * @param excluded whether the attributes mean nothing for those values, rather than for all others
 * @param defaults of attributes at the top where the attributes mean something
 * @param attributes paths of those that read null otherwise
 */
record AwsVariant(
    String argument,
    List<String> texts,
    boolean excluded,
    SortedMap<String, Value> defaults,
    List<List<String>> attributes) {
  private static final String ANY = "*";

  MappingValue apply(MappingValue planned) {
    Value chosen = planned.get(argument);
    if (chosen == null) {
      return planned;
    }
    boolean named =
        chosen instanceof StringValue text && texts.contains(text.value())
            || chosen instanceof SequenceValue blocks
                && !blocks.elements().isEmpty()
                && texts.contains(ANY);
    Value result = planned;
    if (named != excluded) {
      for (String name : defaults.keySet()) {
        result =
            Places.change(
                result,
                List.of(name),
                own -> own.isNull() ? defaults.getOrDefault(name, own) : own);
      }
    } else {
      for (List<String> path : attributes) {
        result = Places.change(result, path, own -> meaningless(own, chosen));
      }
    }
    return (MappingValue) result;
  }

  private static Value meaningless(Value own, Value chosen) {
    return chosen.isKnown()
        ? Value.nullOf(own.type())
        : Value.unknown(own.type(), chosen.origins());
  }
}
