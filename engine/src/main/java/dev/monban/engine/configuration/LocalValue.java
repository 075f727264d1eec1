package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;

/** One entry of a {@code locals} block. */
public record LocalValue(
    String name, Expression expression, SourceRange range, SourceRange nameRange) {}
