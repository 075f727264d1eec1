package dev.monban.engine.resource;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** An {@code output} block. */
public record WrittenOutput(
    ModuleAddress module,
    String name,
    Optional<String> description,
    boolean sensitive,
    Optional<SourceRange> range) {}
