package dev.monban.engine.resource;

import dev.monban.engine.source.SourceRange;

/**
 * A text that stands in the source as it is.
 *
 * @param path what it is the value of, as it is written: {@code
 *     resource.aws_db_instance.main.password}
 * @param text escapes undone
 */
public record LiteralText(String path, String text, SourceRange range) {}
