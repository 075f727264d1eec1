package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A {@code lifecycle} block.
 *
 * @param ignoresAll whether changes of all attributes are ignored
 * @param ignoreChanges references to the attributes whose changes are ignored otherwise
 * @param replaceTriggeredBy what should be references to resources, as written
 */
public record LifecycleBlock(
    Optional<Expression> preventDestroy,
    Optional<Expression> createBeforeDestroy,
    boolean ignoresAll,
    List<Expression> ignoreChanges,
    List<Expression> replaceTriggeredBy,
    List<CheckRule> preconditions,
    List<CheckRule> postconditions) {

  /** No such block. */
  static final LifecycleBlock NONE =
      new LifecycleBlock(
          Optional.empty(), Optional.empty(), false, List.of(), List.of(), List.of(), List.of());
}
