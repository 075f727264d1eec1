package dev.monban.engine.evaluation;

import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * An instance of a resource, and what the names of other expressions stand for.
 *
 * @param exported its values as a reference to it sees them: marked as its own, and unknown where
 *     the provider decides
 */
record EvaluatedResource(Optional<Resource> resource, Value exported) {

  /** Stands for an instance that is asked for while it is worked out. */
  static final EvaluatedResource CYCLIC = new EvaluatedResource(Optional.empty(), Value.NULL);
}
