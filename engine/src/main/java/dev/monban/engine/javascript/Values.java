package dev.monban.engine.javascript;

import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds the values of what the engine itself tells policies. */
final class Values {
  private final Map<String, Value> members = new LinkedHashMap<>();

  /** One more member. */
  Values with(String name, Value value) {
    members.put(name, value);
    return this;
  }

  /** One more member, a text. */
  Values with(String name, String text) {
    return with(name, Value.string(text));
  }

  /** One more member, a bool. */
  Values with(String name, boolean value) {
    return with(name, Value.bool(value));
  }

  /** One more member, a text or null. */
  Values with(String name, Optional<String> text) {
    return with(name, text.<Value>map(Value::string).orElse(Value.NULL));
  }

  /** All members as an object whose names are known. */
  Value object() {
    return Value.object(members);
  }

  /** One element for each of {@code items}. */
  static <T> Value list(Collection<T> items, Function<T, Value> element) {
    List<Value> elements = new ArrayList<>();
    items.forEach(item -> elements.add(element.apply(item)));
    return Value.tuple(elements);
  }

  /** The texts as a list. */
  static Value texts(Collection<String> texts) {
    return list(texts, Value::string);
  }

  /** The same value with names that are not ours, so that a missing one is no mistake. */
  static Value anyNames(Value value) {
    return value instanceof MappingValue mapping
        ? new MappingValue(Type.map(Type.DYNAMIC), mapping.attributes(), Marks.NONE)
        : value;
  }
}
