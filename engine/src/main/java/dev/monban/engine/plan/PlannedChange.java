package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is going to be done with an instance.
 *
 * @param before null for a creation
 * @param resource what it will be; null when it is deleted or forgotten
 */
record PlannedChange(
    ResourceAddress address,
    String provider,
    List<String> actions,
    @Nullable Value before,
    @Nullable PlannedResource resource,
    List<AttributePath> replacePaths,
    Optional<String> reason,
    Optional<ResourceAddress> previousAddress) {}
