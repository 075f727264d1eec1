package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A {@code lifecycle} block.
 *
 * @param ignoreChanges attribute paths as written; {@code all} alone for everything
 */
public record LifecycleBlock(
    Optional<Expression> preventDestroy,
    Optional<Expression> createBeforeDestroy,
    List<String> ignoreChanges,
    List<Expression> replaceTriggeredBy,
    List<CheckRule> preconditions,
    List<CheckRule> postconditions) {

  /** No such block. */
  static final LifecycleBlock NONE =
      new LifecycleBlock(
          Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
}
