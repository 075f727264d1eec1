package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.CheckBlock;
import dev.monban.engine.configuration.LifecycleBlock;
import dev.monban.engine.configuration.OutputBlock;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Asks every module instance for everything, and gathers the graph. */
final class GraphAssembly {
  private final EvaluationSession session;
  private final ModuleInstance root;
  private final List<Resource> resources = new ArrayList<>();
  private final Set<ProviderConfiguration> providers = new LinkedHashSet<>();
  private final Set<ProviderConfiguration> seenProviders =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ProviderScope> declared = new ArrayList<>();
  private final SortedSet<Origin> openings = new TreeSet<>();

  GraphAssembly(EvaluationSession session, ModuleInstance root) {
    this.session = session;
    this.root = root;
  }

  /** Evaluates everything that Terraform would. */
  void gather() {
    session.reportCycles(root.tree());
    new RequiredVersions(session).check(root.tree());
    gather(root);
  }

  /**
   * The graph of what was gathered, with the provider blocks that nothing uses: Terraform does not
   * look at these.
   */
  ResourceGraph graph() {
    declared.forEach(scope -> providers.addAll(scope.configurations()));
    List<Output> outputs = new ArrayList<>();
    for (OutputBlock output : root.content().outputs().values()) {
      outputs.add(
          new Output(
              output.name(), root.outputs().value(output.name()), Optional.of(output.range())));
    }
    return new ResourceGraph(resources, new ArrayList<>(providers), outputs, List.of(), openings);
  }

  private void gather(ModuleInstance module) {
    module.variables().validate();
    declared.add(module.providers());
    for (ResourceInstances instances : module.resources().values()) {
      checkLifecycle(instances);
      add(instances);
    }
    for (CheckBlock check : module.content().checks().values()) {
      check(module, check);
    }
    module.content().locals().keySet().forEach(module::local);
    module.outputs().check();
    new DependsOnCheck(session, module).check();
    new StatementCheck(session, module).check();
    new MoveCheck(session, module).check();
    for (ModuleCallInstances call : module.calls().values()) {
      new ModuleCallCheck(session, call).check();
      if (call.tree().isEmpty()) {
        openings.add(call.unread());
      }
      call.all().forEach(this::gather);
    }
  }

  private void checkLifecycle(ResourceInstances instances) {
    LifecycleBlock lifecycle = instances.block().lifecycle();
    ReplaceTriggerCheck triggers = new ReplaceTriggerCheck(instances.module());
    lifecycle
        .replaceTriggeredBy()
        .forEach(trigger -> session.diagnostics().addAll(triggers.check(trigger)));
    IgnoredChangesCheck ignored = new IgnoredChangesCheck(session, instances);
    lifecycle.ignoreChanges().forEach(ignored::check);
  }

  private void add(ResourceInstances instances) {
    for (EvaluatedResource found : instances.all()) {
      if (found.resource().isPresent()) {
        resources.add(instances.complete(found.resource().get(), found));
        ProviderConfiguration provider = instances.provider();
        if (seenProviders.add(provider)) {
          providers.add(provider);
        }
      }
    }
  }

  private void check(ModuleInstance module, CheckBlock check) {
    Map<String, ResourceInstances> scoped = new LinkedHashMap<>();
    if (check.data().isPresent()) {
      ResourceInstances data =
          new ResourceInstances(session, module, check.data().get(), "check." + check.name() + ".");
      scoped.put(check.data().get().reference(), data);
      add(data);
    }
    CheckRules rules = new CheckRules(session, module.scope().withScoped(scoped));
    check.assertions().forEach(rules::warn);
  }
}
