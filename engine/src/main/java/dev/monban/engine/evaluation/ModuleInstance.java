package dev.monban.engine.evaluation;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.configuration.LocalValue;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a module: what its names stand for, each worked out when it is first asked for.
 */
final class ModuleInstance {
  private final EvaluationSession session;
  private final ModuleTree tree;
  private final ModuleAddress address;
  private final @Nullable ModuleCallInstances call;
  private final VariableValues variables;
  private final Memo<Value> locals;
  private final OutputValues outputs;
  private final Map<String, ModuleCallInstances> calls = new LinkedHashMap<>();
  private final Map<String, ResourceInstances> resources = new LinkedHashMap<>();
  private final ProviderScope providers;
  private final PriorData prior;
  private final SortedSet<Origin> doubts;
  private final List<TrailStep> trail;

  private ModuleInstance(
      EvaluationSession session,
      ModuleTree tree,
      ModuleAddress address,
      @Nullable ModuleCallInstances call,
      VariableSource variableSource,
      SortedSet<Origin> doubts) {
    this.session = session;
    this.tree = tree;
    this.address = address;
    this.call = call;
    this.doubts = doubts;
    this.trail = trail(call);
    String prefix = address.isRoot() ? "" : address.withoutKeys() + ".";
    this.prior = call == null ? new PriorData(session, this) : call.caller().prior();
    this.variables = new VariableValues(session, this, variableSource, prefix);
    this.locals = session.memo(prefix + "local.", " (expand)");
    this.outputs = new OutputValues(session, this, prefix);
    this.providers = ProviderScope.of(session, this, call);
    for (ModuleBlock block : tree.content().modules().values()) {
      calls.put(block.name(), new ModuleCallInstances(session, this, block, prefix));
    }
    for (ResourceBlock block : tree.content().resources().values()) {
      resources.put(block.reference(), new ResourceInstances(session, this, block, prefix));
    }
  }

  /** The root module, whose variables have the values of {@code given}. */
  static ModuleInstance root(EvaluationSession session, ModuleTree tree, VariableSource given) {
    return new ModuleInstance(
        session, tree, ModuleAddress.ROOT, null, given, Collections.emptySortedSet());
  }

  /** One instance of the module that {@code call} leads to. */
  static ModuleInstance called(
      EvaluationSession session, ModuleTree tree, ModuleCallInstances call, Repetition repetition) {
    SortedSet<Origin> doubts = new TreeSet<>(call.caller().doubts());
    doubts.addAll(call.expansion().doubts());
    return new ModuleInstance(
        session,
        tree,
        call.caller().address().child(call.block().name(), repetition.key()),
        call,
        new ArgumentSource(session, call, repetition),
        Collections.unmodifiableSortedSet(doubts));
  }

  private static List<TrailStep> trail(@Nullable ModuleCallInstances call) {
    List<TrailStep> steps = new ArrayList<>();
    if (call != null) {
      steps.add(
          new TrailStep(
              "called from module." + call.block().name(), Optional.of(call.block().header())));
      steps.addAll(call.caller().trail());
    }
    return Collections.unmodifiableList(steps);
  }

  ModuleAddress address() {
    return address;
  }

  /** What is known of the data of the root module and all it calls from before. */
  PriorData prior() {
    return prior;
  }

  /** The module that calls this one; null for the root. */
  @Nullable ModuleInstance parent() {
    return call == null ? null : call.caller();
  }

  /** The call that leads here; null for the root. */
  @Nullable ModuleCallInstances call() {
    return call;
  }

  ModuleTree tree() {
    return tree;
  }

  ModuleContent content() {
    return tree.content();
  }

  /** Why it is not known whether there is this instance, or how often. */
  SortedSet<Origin> doubts() {
    return doubts;
  }

  /** The calls that lead here, the innermost first. */
  List<TrailStep> trail() {
    return trail;
  }

  ProviderScope providers() {
    return providers;
  }

  VariableValues variables() {
    return variables;
  }

  OutputValues outputs() {
    return outputs;
  }

  Map<String, ModuleCallInstances> calls() {
    return Collections.unmodifiableMap(calls);
  }

  Map<String, ResourceInstances> resources() {
    return Collections.unmodifiableMap(resources);
  }

  /** The names of the module as an expression outside of any repetition sees them. */
  ModuleScope scope() {
    return new ModuleScope(session, this, Repetition.NONE);
  }

  /** The value of {@code local.name}, which is declared. */
  Value local(String name) {
    LocalValue local = Objects.requireNonNull(content().locals().get(name), name);
    return locals.get(
        name,
        () -> session.evaluate(local.expression(), scope()),
        () -> Value.unknown(Type.DYNAMIC, session.invalid(local.range())));
  }
}
