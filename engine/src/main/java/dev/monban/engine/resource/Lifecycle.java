package dev.monban.engine.resource;

import dev.monban.engine.value.Value;
import java.util.List;

/**
 * A resource's {@code lifecycle} block.
 *
 * @param preventDestroy a bool, false when left out
 * @param createBeforeDestroy a bool, false when left out
 * @param ignoreChanges attribute paths as written; {@code all} alone for everything
 */
public record Lifecycle(
    Value preventDestroy, Value createBeforeDestroy, List<String> ignoreChanges) {

  /** No such block. */
  public static final Lifecycle NONE = new Lifecycle(Value.FALSE, Value.FALSE, List.of());
}
