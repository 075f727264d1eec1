package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleBlock;
import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.OutputBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Expression;
import java.util.List;

/**
 * Says what is wrong with what a block waits for, or is replaced with, without asking for its
 * value: {@code depends_on} and {@code replace_triggered_by}.
 */
final class DependsOnCheck {
  private final EvaluationSession session;
  private final ModuleScope scope;

  DependsOnCheck(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.scope = module.scope();
  }

  void check() {
    ModuleContent content = scope.module().content();
    for (ResourceBlock resource : content.resources().values()) {
      check(resource.dependsOn());
      check(resource.lifecycle().replaceTriggeredBy());
    }
    for (ModuleBlock call : content.modules().values()) {
      check(call.dependsOn());
    }
    for (OutputBlock output : content.outputs().values()) {
      check(output.dependsOn());
    }
  }

  private void check(List<Expression> expressions) {
    for (Expression expression : expressions) {
      for (Reference reference : References.in(expression)) {
        if (!isOfTheInstance(reference)) {
          session.diagnostics().addAll(scope.check(reference));
        }
      }
    }
  }

  /** The index of what replaces a resource may differ from instance to instance. */
  private static boolean isOfTheInstance(Reference reference) {
    return reference.root().equals("count") || reference.root().equals("each");
  }
}
