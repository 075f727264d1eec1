package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.configuration.LifecycleBlock;
import dev.monban.engine.configuration.ProviderReference;
import dev.monban.engine.configuration.ProvisionerBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.ShapedBody;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Provisioner;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

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
    String local = block.provider().map(ProviderReference::name).orElseGet(this::impliedProvider);
    ProviderSource source = module.providers().source(local);
    ProviderConfiguration provider = provider(local, source);
    Optional<BlockSchema> schema =
        session.schemas().find(source).flatMap(known -> known.find(block.mode(), block.type()));
    BodyEvaluation bodies = new BodyEvaluation(session);
    WrittenBody body = bodies.evaluate(block.body(), schema, scope);
    new EphemeralUse(session, block.mode(), schema).check(body);
    ShapedBody shaped =
        session.schemas().shaping(source).shape(address, body, Optional.of(provider));
    session.diagnostics().addAll(shaped.diagnostics());
    MappingValue values = values(shaped, schema);
    Value exported = ExportedValue.of(address, values, shaped.leftOut());
    Resource resource =
        new Resource(
            address,
            provider,
            values,
            shaped.leftOut(),
            presence(),
            Optional.of(lifecycle()),
            provisioners(exported),
            placement(instances.shared(bodies)));
    return new EvaluatedResource(Optional.of(resource), exported);
  }

  private MappingValue values(ShapedBody shaped, Optional<BlockSchema> schema) {
    return block.mode() == ResourceMode.DATA
            && schema.isPresent()
            && new DataDeferral(module, block).isDeferred()
        ? DeferredRead.of(address, schema.get(), shaped.values())
        : shaped.values();
  }

  private String impliedProvider() {
    int end = block.type().indexOf('_');
    return end < 0 ? block.type() : block.type().substring(0, end);
  }

  private ProviderConfiguration provider(String local, ProviderSource source) {
    Optional<String> alias = block.provider().flatMap(ProviderReference::alias);
    return module
        .providers()
        .find(local, alias)
        .orElseGet(
            () -> {
              session.error(
                  block.provider().map(ProviderReference::range).orElse(block.header()),
                  "Provider configuration not present",
                  "To work with "
                      + address.withoutKeys()
                      + " its provider configuration "
                      + local
                      + alias.map(text -> "." + text).orElse("")
                      + " is required, but it is not declared here and not handed in by the calling module.");
              return DeclaredProvider.implied(local, source);
            });
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
        written.ignoreChanges());
  }

  private Value evaluate(Expression expression) {
    return session.evaluate(expression, ConstantScope.INSTANCE);
  }

  private List<Provisioner> provisioners(Value exported) {
    List<Provisioner> provisioners = new ArrayList<>();
    ModuleScope inside = scope.withSelf(exported);
    for (ProvisionerBlock written : block.provisioners()) {
      WrittenBody body =
          new BodyEvaluation(session).evaluate(written.body(), Optional.empty(), inside);
      provisioners.add(
          new Provisioner(written.type(), PlainValues.of(body), Optional.of(written.range())));
    }
    return provisioners;
  }

  private Placement placement(SortedMap<AttributePath, SourceRange> places) {
    return new Placement(
        Optional.of(block.range()), Optional.of(block.header()), places, module.trail());
  }
}
