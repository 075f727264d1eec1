package dev.monban.engine.evaluation;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Expression;
import java.util.List;

/**
 * Tells whether a data source waits for apply because of what it depends on: a managed resource
 * that it names itself, or anything in {@code depends_on}, its own or that of a module around it,
 * that is going to be made.
 */
final class DataDeferral {
  private final ModuleInstance module;
  private final ResourceBlock block;

  DataDeferral(ModuleInstance module, ResourceBlock block) {
    this.module = module;
    this.block = block;
  }

  boolean isDeferred() {
    List<Reference> references = BodyReferences.in(block.body());
    block.count().ifPresent(count -> references.addAll(References.in(count)));
    block.forEach().ifPresent(forEach -> references.addAll(References.in(forEach)));
    if (references.stream().anyMatch(reference -> isPendingResource(module, reference))) {
      return true;
    }
    return isPending(module, block.dependsOn()) || isModuleWaiting();
  }

  private boolean isModuleWaiting() {
    for (ModuleInstance at = module; at.call() != null && at.parent() != null; at = at.parent()) {
      if (isPending(at.parent(), at.call().block().dependsOn())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPending(ModuleInstance module, List<Expression> dependencies) {
    for (Expression dependency : dependencies) {
      for (Reference reference : References.in(dependency)) {
        ModuleCallInstances call =
            reference.root().equals("module") ? module.calls().get(reference.attribute(0)) : null;
        if (call != null ? isPending(call) : isPendingResource(module, reference)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPendingResource(ModuleInstance module, Reference reference) {
    ResourceInstances resource =
        module.resources().get(reference.root() + "." + reference.attribute(0));
    return resource != null
        && resource.block().mode() == ResourceMode.MANAGED
        && !resource.expansion().instances().isEmpty();
  }

  private static boolean isPending(ModuleCallInstances call) {
    for (ModuleInstance instance : call.all()) {
      for (ResourceInstances resource : instance.resources().values()) {
        if (resource.block().mode() == ResourceMode.MANAGED
            && !resource.expansion().instances().isEmpty()) {
          return true;
        }
      }
      if (instance.calls().values().stream().anyMatch(DataDeferral::isPending)) {
        return true;
      }
    }
    return false;
  }
}
