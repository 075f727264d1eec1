package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** Text as it comes out: escapes undone, stripped, without the indentation of its heredoc. */
public record TemplateText(SourceRange range, String text) implements TemplatePart {}
