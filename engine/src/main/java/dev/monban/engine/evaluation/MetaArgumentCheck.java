package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.OutputBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Expression;
import java.util.List;

/**
 * Says what is wrong with arguments that name something without asking for its value: {@code
 * depends_on} and {@code replace_triggered_by}.
 */
final class MetaArgumentCheck {
  private final EvaluationSession session;
  private final ModuleInstance module;

  MetaArgumentCheck(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.module = module;
  }

  void check() {
    for (ResourceInstances instances : module.resources().values()) {
      ResourceBlock resource = instances.block();
      waitsFor(resource.dependsOn());
      for (Reference reference : References.in(resource.lifecycle().replaceTriggeredBy())) {
        if (!isOfTheInstance(reference)) {
          declared(reference);
        }
      }
    }
    for (ModuleBlock call : module.content().modules().values()) {
      waitsFor(call.dependsOn());
    }
    for (OutputBlock output : module.content().outputs().values()) {
      waitsFor(output.dependsOn());
    }
  }

  private void waitsFor(List<Expression> expressions) {
    References.in(expressions).forEach(this::declared);
  }

  private void declared(Reference reference) {
    session.diagnostics().addAll(module.scope().check(reference));
  }

  /** The index of what replaces a resource may differ from instance to instance. */
  private static boolean isOfTheInstance(Reference reference) {
    return reference.root().equals("count") || reference.root().equals("each");
  }
}
