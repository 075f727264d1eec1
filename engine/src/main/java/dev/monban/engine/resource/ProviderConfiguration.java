package dev.monban.engine.resource;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.Optional;

/**
 * A {@code provider} block with its values.
 *
 * @param name the local name, such as {@code aws}
 * @param alias empty for the default configuration
 * @param module where it is declared
 * @param source the provider's address, such as {@code hashicorp/aws}
 * @param region its region: text, null or unknown
 * @param arguments all its values, in the shape of its schema
 */
public record ProviderConfiguration(
    String name,
    Optional<String> alias,
    ModuleAddress module,
    String source,
    Value region,
    MappingValue arguments,
    Optional<SourceRange> range) {}
