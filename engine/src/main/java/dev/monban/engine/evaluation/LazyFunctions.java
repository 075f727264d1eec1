package dev.monban.engine.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The functions that belong to the evaluation, by name. */
final class LazyFunctions {
  private static final SortedMap<String, LazyFunction> BY_NAME = byName();

  private LazyFunctions() {}

  static Optional<LazyFunction> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Collection<String> names() {
    return BY_NAME.keySet();
  }

  private static SortedMap<String, LazyFunction> byName() {
    SortedMap<String, LazyFunction> functions = new TreeMap<>();
    functions.put("can", new CanFunction());
    functions.put("templatefile", new TemplateFileFunction());
    functions.put("templatestring", new TemplateStringFunction());
    functions.put("try", new TryFunction());
    return Collections.unmodifiableSortedMap(functions);
  }
}
