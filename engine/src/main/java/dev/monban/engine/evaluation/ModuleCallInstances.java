package dev.monban.engine.evaluation;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The instances of the module that one {@code module} block calls. */
final class ModuleCallInstances {
  private static final long STEPS_OF_AN_INSTANCE = 150;
  private static final long STEPS_OF_A_DECLARATION = 10;

  private final EvaluationSession session;
  private final ModuleInstance caller;
  private final ModuleBlock block;
  private final Memo<Expansion> expansion;
  private final Map<InstanceKey, ModuleInstance> instances = new TreeMap<>();
  private Optional<Origin> beyond = Optional.empty();

  ModuleCallInstances(
      EvaluationSession session, ModuleInstance caller, ModuleBlock block, String prefix) {
    this.session = session;
    this.caller = caller;
    this.block = block;
    this.expansion = session.memo(prefix + "module.", " (expand)");
  }

  ModuleInstance caller() {
    return caller;
  }

  ModuleBlock block() {
    return block;
  }

  /**
   * The called module as it is written; empty when it could not be read, or when all that its
   * instances hold is more than the evaluation has steps for.
   */
  Optional<ModuleTree> tree() {
    // What the instances cost is known when they are.
    expansion();
    return beyond.isEmpty() ? written() : Optional.empty();
  }

  private Optional<ModuleTree> written() {
    return caller.tree().call(block.name());
  }

  /** Why the outputs of a module that was not read are unknown. */
  Origin unread() {
    String name = "module." + block.name();
    return beyond.orElseGet(
        () ->
            Origin.of(
                Origin.Kind.MODULE,
                name,
                name + " (" + block.source() + ") could not be read",
                Optional.of(block.header())));
  }

  Expansion expansion() {
    return expansion.get(block.name(), this::expand, () -> Expansion.ONE);
  }

  private Expansion expand() {
    Expansion read =
        new ExpansionReader(session, caller.scope()).read(block.count(), block.forEach());
    beyond =
        written()
            .flatMap(
                tree ->
                    session.charge(
                        block.header(),
                        "instances",
                        read.instances().size(),
                        STEPS_OF_AN_INSTANCE + tree.declarations() * STEPS_OF_A_DECLARATION));
    return read;
  }

  /** All instances, the symbolic one among them; none when the module could not be read. */
  Collection<ModuleInstance> all() {
    List<ModuleInstance> all = new ArrayList<>();
    tree()
        .ifPresent(
            tree -> expansion().instances().values().forEach(one -> all.add(instance(tree, one))));
    return all;
  }

  private ModuleInstance instance(ModuleTree tree, Repetition repetition) {
    ModuleInstance known = instances.get(repetition.key());
    if (known == null) {
      known = ModuleInstance.called(session, tree, this, repetition);
      instances.put(repetition.key(), known);
    }
    return known;
  }

  /**
   * As much of {@code reference}, which begins with the name of this call, as can be taken at once.
   */
  Scope.Resolution resolve(Reference reference) {
    Optional<ModuleTree> tree = tree();
    if (tree.isEmpty()) {
      return new Scope.Resolution(Value.unknown(Type.DYNAMIC, unread()), 1);
    }
    Expansion all = expansion();
    if (all.isSymbolic()) {
      return new Scope.Resolution(symbolic(tree.get(), all), 1);
    }
    int step = 1;
    Repetition one = all.find(InstanceKey.NONE);
    if (all.kind() != Expansion.Kind.SINGLE) {
      one = InstanceKeys.of(reference, 1).map(all::find).orElse(null);
      step = 2;
    }
    if (one == null) {
      return new Scope.Resolution(whole(tree.get(), all), 1);
    }
    ModuleInstance instance = instance(tree.get(), one);
    String output = reference.attribute(step);
    return instance.outputs().has(output)
        ? new Scope.Resolution(instance.outputs().value(output), step + 1)
        : new Scope.Resolution(instance.outputs().all(), step);
  }

  private Value whole(ModuleTree tree, Expansion all) {
    if (all.kind() == Expansion.Kind.COUNT) {
      List<Value> elements = new ArrayList<>();
      all.instances().values().forEach(one -> elements.add(instance(tree, one).outputs().all()));
      return Value.tuple(elements);
    }
    Map<String, Value> members = new LinkedHashMap<>();
    all.instances()
        .forEach(
            (key, one) -> {
              if (key instanceof InstanceKey.Text text) {
                members.put(text.key(), instance(tree, one).outputs().all());
              }
            });
    return Value.object(members);
  }

  private Value symbolic(ModuleTree tree, Expansion all) {
    Marks marks = Marks.NONE;
    for (Repetition one : all.instances().values()) {
      marks = marks.union(instance(tree, one).outputs().all().allMarks());
    }
    return Value.unknown(Type.DYNAMIC, all.doubts()).mark(marks);
  }
}
