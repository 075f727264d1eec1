package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;

/** A {@code moved} block. */
public record MovedBlock(Expression from, Expression to, SourceRange range) {}
