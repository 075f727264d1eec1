package dev.monban.engine.resource;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/**
 * A {@code module} block.
 *
 * @param module the module that holds the call, without instance keys
 * @param read whether the called module's text could be read
 */
public record ModuleCall(
    ModuleAddress module,
    String name,
    String source,
    Optional<String> version,
    boolean read,
    Optional<SourceRange> range) {}
