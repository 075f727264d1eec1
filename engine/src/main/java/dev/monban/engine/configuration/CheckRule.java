package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;

/**
 * A condition and what to say when it is false: {@code validation}, {@code pre-} and {@code
 * postcondition}, {@code assert}.
 *
 * @param range the block's type
 */
public record CheckRule(Expression condition, Expression errorMessage, SourceRange range) {}
