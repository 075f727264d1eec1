package dev.monban.engine.configuration;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A {@code check} block.
 *
 * @param data its data source, which nothing outside can refer to
 */
public record CheckBlock(
    String name,
    Optional<ResourceBlock> data,
    List<CheckRule> assertions,
    SourceRange range,
    SourceRange header) {}
