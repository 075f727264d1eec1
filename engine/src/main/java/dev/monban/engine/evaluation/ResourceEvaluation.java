package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.configuration.LifecycleBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.provider.AttributeSchema;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.ShapedBody;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.OpenBlocks;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Works out one instance of a resource. */
final class ResourceEvaluation {
  private final EvaluationSession session;
  private final ResourceInstances instances;
  private final ResourceBlock block;
  private final ModuleInstance module;
  private final ModuleScope scope;
  private final ResourceAddress address;

  ResourceEvaluation(
      EvaluationSession session, ResourceInstances instances, Repetition repetition) {
    this.session = session;
    this.instances = instances;
    this.block = instances.block();
    this.module = instances.module();
    this.scope = new ModuleScope(session, module, repetition).inside(block.reference());
    this.address = instances.address(repetition.key());
  }

  EvaluatedResource evaluate() {
    ProviderSource source = module.providers().source(instances.providerName());
    ProviderConfiguration provider = instances.provider();
    Optional<BlockSchema> schema = instances.schema();
    BodyEvaluation bodies = new BodyEvaluation(session);
    WrittenBody body = bodies.evaluate(block.body(), schema, scope);
    new EphemeralUse(session, block.mode(), schema).check(body);
    ShapedBody shaped =
        session.schemas().shaping(source).shape(address, body, Optional.of(provider));
    session.diagnostics().addAll(shaped.diagnostics());
    MappingValue values = values(shaped, schema, body);
    Resource resource =
        new Resource(
            address,
            inRegion(provider, values, schema),
            values,
            shaped.leftOut(),
            presence(),
            Optional.of(lifecycle()),
            List.of(),
            placement(instances.shared(bodies)),
            openBlocks(shaped));
    return EvaluatedResource.of(resource);
  }

  private static SortedMap<AttributePath, OpenBlocks> openBlocks(ShapedBody shaped) {
    SortedMap<AttributePath, OpenBlocks> open = new TreeMap<>();
    for (ShapedBody.SymbolicBlock block : shaped.symbolicBlocks()) {
      List<MappingValue> one = List.of(block.value());
      OpenBlocks added =
          block.certain() ? new OpenBlocks(one, List.of()) : new OpenBlocks(List.of(), one);
      open.merge(block.path(), added, OpenBlocks::and);
    }
    return open;
  }

  private MappingValue values(ShapedBody shaped, Optional<BlockSchema> schema, WrittenBody body) {
    if (block.mode() == ResourceMode.DATA
        && schema.isPresent()
        && new DataDeferral(module, block).isDeferred()) {
      return DeferredRead.of(address, schema.get(), body, shaped.values());
    }
    if (PriorData.is(address)) {
      return module.prior().complete(address, block.lifecycle(), shaped.values());
    }
    return RemoteState.is(address)
        ? new RemoteState(session, block).complete(shaped.values())
        : shaped.values();
  }

  /**
   * The configuration, with the region that the resource asks for itself where its provider lets
   * it.
   */
  private static ProviderConfiguration inRegion(
      ProviderConfiguration provider, MappingValue values, Optional<BlockSchema> schema) {
    boolean own =
        provider.source().equals("hashicorp/aws")
            && schema
                .flatMap(known -> known.attribute("region"))
                .filter(AttributeSchema::isOptionalComputed)
                .isPresent();
    Value region = own ? values.get("region") : null;
    return region == null || region.isNull()
        ? provider
        : new ProviderConfiguration(
            provider.name(),
            provider.alias(),
            provider.module(),
            provider.source(),
            region,
            provider.arguments(),
            provider.range());
  }

  private Presence presence() {
    SortedSet<Origin> doubts = new TreeSet<>(module.doubts());
    doubts.addAll(instances.expansion().doubts());
    return doubts.isEmpty() ? Presence.CERTAIN : Presence.uncertain(doubts);
  }

  private Lifecycle lifecycle() {
    LifecycleBlock written = block.lifecycle();
    return new Lifecycle(
        written.preventDestroy().map(this::evaluate).orElse(Value.FALSE),
        written.createBeforeDestroy().map(this::evaluate).orElse(Value.FALSE),
        written.ignoresAll()
            ? List.of("all")
            : written.ignoreChanges().stream()
                .map(reference -> reference.range().text())
                .collect(Collectors.toList()));
  }

  private Value evaluate(Expression expression) {
    return session.evaluate(expression, ConstantScope.INSTANCE);
  }

  private Placement placement(SortedMap<AttributePath, SourceRange> places) {
    return new Placement(
        Optional.of(block.range()), Optional.of(block.header()), places, module.trail());
  }
}
