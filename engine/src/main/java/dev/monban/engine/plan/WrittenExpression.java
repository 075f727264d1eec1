package dev.monban.engine.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan tells of an argument or a nested block as it was written. */
sealed interface WrittenExpression {

  /** A literal. */
  WrittenExpression CONSTANT = new Constant();

  /** A value that stands there as it is. */
  record Constant() implements WrittenExpression {}

  /**
   * An expression that is worked out.
   *
   * @param references what it refers to, once for each time; none for a call of functions alone
   */
  record Computed(List<Reference> references) implements WrittenExpression {}

  /** Nested blocks, without those that a {@code dynamic} block makes. */
  record Blocks(List<Map<String, WrittenExpression>> blocks) implements WrittenExpression {}

  /** The arguments and blocks of a body that has none. */
  static Map<String, WrittenExpression> none() {
    return Collections.unmodifiableMap(new LinkedHashMap<>());
  }
}
