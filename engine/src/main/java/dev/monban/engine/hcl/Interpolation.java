package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** {@code ${expression}}; the range includes the braces. */
public record Interpolation(SourceRange range, Expression expression) implements TemplatePart {}
