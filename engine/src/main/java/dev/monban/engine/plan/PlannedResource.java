package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.value.MappingValue;
import java.util.Optional;

/** An instance with the values of the plan; what is unknown does not say why yet. */
final class PlannedResource {
  final ResourceAddress address;
  final String provider;
  final Optional<BlockSchema> schema;
  final MappingValue values;

  /**
   * An instance of the provider with the address {@code provider} (as the plan writes it; empty
   * where it does not).
   */
  PlannedResource(
      ResourceAddress address, String provider, Optional<BlockSchema> schema, MappingValue values) {
    this.address = address;
    this.provider = provider;
    this.schema = schema;
    this.values = values;
  }
}
