package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/**
 * An {@code import} block.
 *
 * @param identifier empty when it is given by other means than {@code id}
 */
public record ImportBlock(
    Expression to,
    Optional<Expression> identifier,
    Optional<Expression> forEach,
    SourceRange range) {}
