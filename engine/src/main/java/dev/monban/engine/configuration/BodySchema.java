package dev.monban.engine.configuration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the language itself allows in a body.
 *
 * @param attributes the names of the arguments
 * @param blocks the nested blocks, each with the names of its labels
 */
record BodySchema(Set<String> attributes, Map<String, List<String>> blocks) {

  BodySchema {
    attributes = Collections.unmodifiableSet(new LinkedHashSet<>(attributes));
    blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
  }

  /** A body with these arguments and no blocks. */
  static BodySchema of(String... attributes) {
    return new BodySchema(new LinkedHashSet<>(List.of(attributes)), Collections.emptyMap());
  }

  /** The same with one more type of block. */
  BodySchema with(String block, String... labels) {
    Map<String, List<String>> more = new LinkedHashMap<>(blocks);
    more.put(block, List.of(labels));
    return new BodySchema(attributes, more);
  }
}
