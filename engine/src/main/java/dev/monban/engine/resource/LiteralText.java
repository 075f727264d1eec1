package dev.monban.engine.resource;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.source.SourceRange;

/**
 * A text that stands in the source as it is.
 *
 * @param module where, without instance keys
 * @param path what it is the value of, as it is written: {@code
 *     resource.aws_db_instance.main.password}
 * @param text escapes undone
 * @param whole whether it is a value by itself, rather than a part of a template, an argument or an
 *     operand
 */
public record LiteralText(
    ModuleAddress module, String path, String text, boolean whole, SourceRange range) {}
