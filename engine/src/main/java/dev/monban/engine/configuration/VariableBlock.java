package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A {@code variable} block.
 *
 * @param type the type constraint, not looked into
 * @param defaultValue empty when a value has to be given
 * @param nullable whether null is a value; if not, null means the default
 */
public record VariableBlock(
    String name,
    Optional<Expression> type,
    Optional<Expression> defaultValue,
    Optional<String> description,
    boolean sensitive,
    boolean ephemeral,
    boolean nullable,
    List<CheckRule> validations,
    SourceRange range,
    SourceRange header) {}
