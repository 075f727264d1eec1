package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.configuration.LifecycleBlock;
import dev.monban.engine.configuration.ProviderReference;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Severity;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The instances of one resource block in one module instance. */
final class ResourceInstances {
  private static final String EXPANSION = "";

  private final EvaluationSession session;
  private final ModuleInstance module;
  private final ResourceBlock block;
  private final Memo<Expansion> expansion;
  private final Memo<EvaluatedResource> instances;
  private @Nullable Value whole;
  private @Nullable SortedMap<AttributePath, SourceRange> places;

  ResourceInstances(
      EvaluationSession session, ModuleInstance module, ResourceBlock block, String prefix) {
    this.session = session;
    this.module = module;
    this.block = block;
    this.expansion = session.memo(prefix + block.reference(), "");
    this.instances = session.memo(prefix + block.reference(), "");
  }

  ModuleInstance module() {
    return module;
  }

  ResourceBlock block() {
    return block;
  }

  /** The provider that the block belongs to, as its module calls it. */
  String providerName() {
    int end = block.type().indexOf('_');
    return block
        .provider()
        .map(ProviderReference::name)
        .orElse(end < 0 ? block.type() : block.type().substring(0, end));
  }

  /** The provider configuration that counts for the block. */
  ProviderConfiguration provider() {
    String local = providerName();
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
                      + address(InstanceKey.NONE).withoutKeys()
                      + " its provider configuration "
                      + local
                      + alias.map(text -> "." + text).orElse("")
                      + " is required, but it is not declared here and not handed in by the calling module.");
              return DeclaredProvider.implied(local, module.providers().source(local));
            });
  }

  /** What may be written into the block; empty when no schema is at hand. */
  Optional<BlockSchema> schema() {
    return session
        .schemas()
        .find(module.providers().source(providerName()), block.mode(), block.type());
  }

  /** Whether the schema is Terraform's own, so that what it does not know does not exist. */
  boolean isBuiltin() {
    return module.providers().source(providerName()).equals(ProviderSource.BUILTIN);
  }

  /**
   * What to say of a name that the schema at hand does not know. It is worth a warning, for the
   * provider in use may be another version; Terraform's own is the one at hand.
   */
  Diagnostic unlikeSchema(String summary, String detail, SourceRange range) {
    return new Diagnostic(
        isBuiltin() ? Severity.ERROR : Severity.WARNING,
        "provider-schema",
        summary,
        detail,
        Optional.of(range),
        Optional.empty());
  }

  ResourceAddress address(InstanceKey key) {
    return new ResourceAddress(module.address(), block.mode(), block.type(), block.name(), key);
  }

  Expansion expansion() {
    return expansion.get(
        EXPANSION,
        () ->
            new ExpansionReader(session, module.scope().inside(block.reference()))
                .read(block.count(), block.forEach()),
        () -> Expansion.ONE);
  }

  /** The resource with its provisioners; its conditions are checked on the way. */
  Resource complete(Resource resource, EvaluatedResource instance) {
    LifecycleBlock lifecycle = block.lifecycle();
    if (lifecycle.preconditions().isEmpty()
        && lifecycle.postconditions().isEmpty()
        && block.provisioners().isEmpty()) {
      return resource;
    }
    Value exported = instance.exported();
    Repetition repetition =
        expansion().instances().getOrDefault(resource.address().key(), Repetition.NONE);
    ModuleScope scope = new ModuleScope(session, module, repetition);
    CheckRules before = new CheckRules(session, scope);
    CheckRules after = new CheckRules(session, scope.withSelf(exported));
    lifecycle
        .preconditions()
        .forEach(rule -> before.require(rule, "precondition", "Resource precondition failed"));
    lifecycle
        .postconditions()
        .forEach(rule -> after.require(rule, "postcondition", "Resource postcondition failed"));
    return new Provisioning(session, block, scope.withSelf(exported)).complete(resource);
  }

  /** All instances, the symbolic one among them. */
  Collection<EvaluatedResource> all() {
    List<EvaluatedResource> all = new ArrayList<>();
    expansion().instances().values().forEach(one -> instance(one).ifPresent(all::add));
    return all;
  }

  private Optional<EvaluatedResource> instance(Repetition repetition) {
    EvaluatedResource found =
        instances.get(
            repetition.key().toString(),
            () -> new ResourceEvaluation(session, this, repetition).evaluate(),
            () -> EvaluatedResource.CYCLIC);
    return found == EvaluatedResource.CYCLIC ? Optional.empty() : Optional.of(found);
  }

  /**
   * Where the arguments are written: told once for all instances, unless dynamic blocks set them
   * apart.
   */
  SortedMap<AttributePath, SourceRange> shared(BodyEvaluation body) {
    if (body.isExpanded()) {
      return body.places();
    }
    if (places == null) {
      places = body.places();
    }
    return places;
  }

  /**
   * As much of {@code reference} as can be taken at once; its first {@code steps} steps name this
   * block.
   */
  Scope.Resolution resolve(Reference reference, int steps) {
    Expansion all = expansion();
    if (all.isSymbolic()) {
      InstanceKey key = all.instances().firstKey();
      Marks marks = Marks.of(new ResourceReference(address(key), AttributePath.EMPTY));
      return new Scope.Resolution(Value.unknown(Type.DYNAMIC, all.doubts()).mark(marks), steps);
    }
    Repetition single = all.find(InstanceKey.NONE);
    if (single != null) {
      return member(reference, single, steps);
    }
    Optional<Repetition> one = InstanceKeys.of(reference, steps).map(all::find);
    return one.isPresent()
        ? member(reference, one.get(), steps + 1)
        : new Scope.Resolution(whole(all), steps);
  }

  /**
   * The attribute that step {@code steps} names: one that nothing is known of is the provider's
   * business.
   */
  private Scope.Resolution member(Reference reference, Repetition repetition, int steps) {
    Value exported = exported(repetition);
    String name = reference.attribute(steps);
    boolean foreign =
        !name.isEmpty()
            && exported instanceof MappingValue values
            && !values.attributes().containsKey(name);
    return foreign
        ? new Scope.Resolution(unknown(repetition, AttributePath.of(name)), steps + 1)
        : new Scope.Resolution(exported, steps);
  }

  private Value unknown(Repetition repetition, AttributePath path) {
    ResourceReference reference = new ResourceReference(address(repetition.key()), path);
    return Value.unknown(Type.DYNAMIC, Origin.of(reference)).mark(Marks.of(reference));
  }

  private Value exported(Repetition repetition) {
    return instance(repetition)
        .map(EvaluatedResource::exported)
        .orElseGet(() -> Value.unknown(Type.DYNAMIC, session.invalid(block.header())));
  }

  private Value whole(Expansion all) {
    if (whole == null) {
      whole = all.kind() == Expansion.Kind.COUNT ? tuple(all) : object(all);
    }
    return whole;
  }

  /**
   * An instance among others: without a schema nobody knows which attributes it has, so that it is
   * unknown as a whole.
   */
  private Value element(Repetition repetition) {
    return schema().isPresent() ? exported(repetition) : unknown(repetition, AttributePath.EMPTY);
  }

  private Value tuple(Expansion all) {
    List<Value> elements = new ArrayList<>();
    all.instances().values().forEach(one -> elements.add(element(one)));
    return Value.tuple(elements);
  }

  private Value object(Expansion all) {
    Map<String, Value> members = new LinkedHashMap<>();
    all.instances()
        .forEach(
            (key, one) -> {
              if (key instanceof InstanceKey.Text text) {
                members.put(text.key(), element(one));
              }
            });
    return Value.object(members);
  }
}
