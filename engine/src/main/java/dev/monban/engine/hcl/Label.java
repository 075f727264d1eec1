package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** A label of a block, quoted or bare; the range includes the quotation marks. */
public record Label(SourceRange range, String text) implements Node {}
