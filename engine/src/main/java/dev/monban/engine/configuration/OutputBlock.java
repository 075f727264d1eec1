package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * An {@code output} block.
 *
 * @param sensitive written as {@code sensitive = true}
 */
public record OutputBlock(
    String name,
    Expression value,
    Optional<String> description,
    boolean sensitive,
    boolean ephemeral,
    List<Expression> dependsOn,
    List<CheckRule> preconditions,
    SourceRange range,
    SourceRange header) {}
