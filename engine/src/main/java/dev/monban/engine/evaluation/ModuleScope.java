package dev.monban.engine.evaluation;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The names that an expression in a module can use.
 *
 * @param repetition what {@code count} and {@code each} are
 * @param place what the expression is part of
 */
record ModuleScope(
    EvaluationSession session, ModuleInstance module, Repetition repetition, Place place)
    implements Scope {

  /**
   * What an expression is part of.
   *
   * @param owner the resource whose arguments may not refer to the resource itself; empty for none
   * @param self the value of {@code self}
   * @param scoped resources that can be used here alone
   */
  record Place(
      Optional<String> owner, Optional<Value> self, Map<String, ResourceInstances> scoped) {
    static final Place ANYWHERE =
        new Place(Optional.empty(), Optional.empty(), Collections.emptyMap());
  }

  ModuleScope(EvaluationSession session, ModuleInstance module, Repetition repetition) {
    this(session, module, repetition, Place.ANYWHERE);
  }

  /** The same inside the resource {@code reference}. */
  ModuleScope inside(String reference) {
    return new ModuleScope(
        session,
        module,
        repetition,
        new Place(Optional.of(reference), place.self(), place.scoped()));
  }

  /** The same where {@code self} is {@code value}. */
  ModuleScope withSelf(Value value) {
    return new ModuleScope(
        session,
        module,
        repetition,
        new Place(Optional.empty(), Optional.of(value), place.scoped()));
  }

  /** The same with resources that can be used here alone. */
  ModuleScope withScoped(Map<String, ResourceInstances> scoped) {
    return new ModuleScope(
        session, module, repetition, new Place(place.owner(), place.self(), scoped));
  }

  @Override
  public List<Diagnostic> check(Reference reference) {
    return new ReferenceCheck(this, reference).check();
  }

  @Override
  public Optional<ResourceReference> undeclared(Reference reference) {
    return NamedResource.in(ModuleAddress.ROOT, reference)
        .filter(inRoot -> find(inRoot.resource().toString()).isEmpty())
        .flatMap(inRoot -> NamedResource.in(module.address(), reference));
  }

  @Override
  public Resolution resolve(Reference reference) {
    String name = reference.attribute(0);
    return switch (reference.root()) {
      case "var" -> new Resolution(module.variables().value(name), 1);
      case "local" -> new Resolution(module.local(name), 1);
      case "module" -> Objects.requireNonNull(module.calls().get(name), name).resolve(reference);
      case "each" ->
          new Resolution(
              (name.equals("key") ? repetition.eachKey() : repetition.eachValue())
                  .orElse(Value.NULL),
              1);
      case "count" -> new Resolution(repetition.countIndex().orElse(Value.NULL), 1);
      case "self" -> new Resolution(place.self().orElse(Value.NULL), 0);
      case "path" -> new Resolution(path(name), 1);
      case "terraform" -> new Resolution(terraform(name, reference), 1);
      case "data", "ephemeral" ->
          resource(reference, reference.root() + "." + name + "." + reference.attribute(1), 2);
      case "resource" -> resource(reference, name + "." + reference.attribute(1), 2);
      default -> resource(reference, reference.root() + "." + name, 1);
    };
  }

  @Override
  public Optional<ProviderSource> provider(String name) {
    return module.content().terraform().requiredProviders().containsKey(name)
        ? Optional.of(module.providers().source(name))
        : Optional.empty();
  }

  private Resolution resource(Reference reference, String name, int steps) {
    return find(name)
        .map(instances -> instances.resolve(reference, steps))
        .orElseGet(() -> new Resolution(undeclaredValue(reference), reference.steps().size()));
  }

  private Value undeclaredValue(Reference reference) {
    Origin invalid = session.invalid(reference.range());
    ResourceReference named = undeclared(reference).orElseThrow();
    Origin origin =
        new Origin(
            invalid.kind(),
            invalid.reference(),
            invalid.text(),
            Optional.of(named),
            invalid.range());
    return Value.unknown(Type.DYNAMIC, origin).mark(Marks.of(named));
  }

  /** The resource that expressions here call {@code name}. */
  Optional<ResourceInstances> find(String name) {
    ResourceInstances scoped = place.scoped().get(name);
    return Optional.ofNullable(scoped != null ? scoped : module.resources().get(name));
  }

  private Value path(String name) {
    return switch (name) {
      case "root" -> Value.string(".");
      case "module" -> Value.string(module.tree().pathFromRoot());
      default ->
          session
              .workingDirectory()
              .<Value>map(Value::string)
              .orElseGet(
                  () ->
                      Value.unknown(
                          Type.STRING,
                          Origin.of(
                              Origin.Kind.FUNCTION,
                              "path.cwd",
                              "path.cwd is the directory in which Terraform will run",
                              Optional.empty())));
    };
  }

  private Value terraform(String name, Reference reference) {
    return name.equals("workspace")
        ? Value.string(session.workspace())
        : Value.unknown(Type.DYNAMIC, session.invalid(reference.range())).mark(Marks.EPHEMERAL);
  }
}
