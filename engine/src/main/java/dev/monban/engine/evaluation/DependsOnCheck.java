package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.Expression;
import java.util.List;

/** Checks that what stands in {@code depends_on} is declared, and a whole object. */
final class DependsOnCheck {
  private final EvaluationSession session;
  private final ModuleInstance module;

  DependsOnCheck(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.module = module;
  }

  /** Checks all that is declared in the module. */
  void check() {
    ModuleContent content = module.content();
    content.resources().values().forEach(resource -> check(resource.dependsOn()));
    content.modules().values().forEach(call -> check(call.dependsOn()));
    content.outputs().values().forEach(output -> check(output.dependsOn()));
  }

  /** Whether something is declared is not asked any more once something is wrong. */
  private void check(List<Expression> dependencies) {
    boolean correct = true;
    for (Expression dependency : dependencies) {
      for (Reference reference : References.in(dependency)) {
        if (reference.steps().size() > stepsOfObject(reference)) {
          correct = false;
          session.error(
              reference.range(),
              "Invalid depends_on reference",
              "A block waits for a resource, a module or an output as a whole: name it without an attribute.");
        } else if (correct) {
          // Nothing repeats here, also where the block itself is repeated.
          List<Diagnostic> found = module.scope().check(reference);
          session.diagnostics().addAll(found);
          correct = found.isEmpty();
        }
      }
    }
  }

  /** How many steps name the object as a whole, an instance key or an output included. */
  private static int stepsOfObject(Reference reference) {
    return switch (reference.root()) {
      case "var", "local", "each", "count", "path", "terraform" -> 1;
      case "module" -> {
        int step = withKey(reference, 1);
        yield reference.attribute(step).isEmpty() ? step : step + 1;
      }
      case "data", "ephemeral", "resource" -> withKey(reference, 2);
      default -> withKey(reference, 1);
    };
  }

  private static int withKey(Reference reference, int step) {
    return reference.isIndex(step) ? step + 1 : step;
  }
}
