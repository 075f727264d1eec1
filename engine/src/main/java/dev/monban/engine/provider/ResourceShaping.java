package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.value.MappingValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Gives what is written the shape that a plan would show, by the schema and the rules of its
 * provider.
 */
public final class ResourceShaping {
  private final Optional<ProviderSchema> schema;
  private final ProviderRules rules;

  private ResourceShaping(Optional<ProviderSchema> schema, ProviderRules rules) {
    this.schema = schema;
    this.rules = rules;
  }

  /** Shapes by {@code schema}, or, where none is at hand, leaves everything as it is written. */
  public static ResourceShaping of(Optional<ProviderSchema> schema) {
    return new ResourceShaping(schema, schema.map(ProviderRules::of).orElse(ProviderRules.NONE));
  }

  /**
   * The shape of the resource, data source or ephemeral resource {@code address} with {@code body}.
   */
  public ShapedBody shape(
      ResourceAddress address, WrittenBody body, Optional<ProviderConfiguration> provider) {
    if (schema.isEmpty()) {
      return asWritten(body, new Diagnostics());
    }
    Optional<BlockSchema> block = schema.get().find(address.mode(), address.type());
    Diagnostics diagnostics = new Diagnostics();
    if (block.isEmpty()) {
      new SchemaFindings(diagnostics, schema.get().provider())
          .unknownType(address, schema.get(), body);
      return asWritten(body, diagnostics);
    }
    Configured configured =
        new SchemaConversion(diagnostics, schema.get().provider()).convert(block.get(), body);
    return address.mode() == ResourceMode.MANAGED
        ? planned(address, block.get(), configured, provider, diagnostics)
        : deferred(address, block.get(), configured, provider, diagnostics);
  }

  private ShapedBody planned(
      ResourceAddress address,
      BlockSchema block,
      Configured configured,
      Optional<ProviderConfiguration> provider,
      Diagnostics diagnostics) {
    PlannedValues planning = new PlannedValues(address, rules.generation(address.type(), block));
    MappingValue normalised = rules.normalise(address.type(), configured.values());
    MappingValue planned = planning.plan(block, normalised);
    ShapedBody shaped =
        new ShapedBody(
            planned, planning.leftOut(), configured.symbolicBlocks(), diagnostics.list());
    return rules.finish(address, block, normalised, shaped, provider);
  }

  private static ShapedBody deferred(
      ResourceAddress address,
      BlockSchema block,
      Configured configured,
      Optional<ProviderConfiguration> provider,
      Diagnostics diagnostics) {
    MappingValue values = new DeferredValues(address).plan(block, configured.values());
    return new ShapedBody(
        PureDataSources.complete(address, block, configured.values(), values, provider),
        Collections.emptySortedSet(),
        configured.symbolicBlocks(),
        diagnostics.list());
  }

  private static ShapedBody asWritten(WrittenBody body, Diagnostics diagnostics) {
    return new ShapedBody(
        WithoutSchema.values(body), Collections.emptySortedSet(), List.of(), diagnostics.list());
  }
}
