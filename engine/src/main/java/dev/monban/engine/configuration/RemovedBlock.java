package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Expression;
import dev.monban.engine.source.SourceRange;

/** A {@code removed} block. */
public record RemovedBlock(Expression from, SourceRange range) {}
