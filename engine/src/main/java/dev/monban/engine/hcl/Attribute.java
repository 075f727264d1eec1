package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/**
 * {@code name = expression}.
 *
 * @param range from the name to the end of the expression
 */
public record Attribute(
    SourceRange range, String name, SourceRange nameRange, Expression expression)
    implements BodyItem {}
