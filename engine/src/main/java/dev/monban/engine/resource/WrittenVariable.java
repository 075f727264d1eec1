package dev.monban.engine.resource;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * A {@code variable} block.
 *
 * @param type the type as written; empty when none is
 * @param defaultValue the default; empty when there is none
 * @param used whether something refers to it; empty where the input does not tell
 */
public record WrittenVariable(
    ModuleAddress module,
    String name,
    Optional<String> type,
    Optional<String> description,
    Optional<Value> defaultValue,
    boolean sensitive,
    Optional<Boolean> used,
    Optional<SourceRange> range) {}
