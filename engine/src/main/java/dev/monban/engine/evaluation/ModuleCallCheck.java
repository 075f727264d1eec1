package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Attribute;
import java.util.Set;

/** Checks the arguments of a module call against the variables of the called module. */
final class ModuleCallCheck {
  private final EvaluationSession session;
  private final ModuleCallInstances call;

  ModuleCallCheck(EvaluationSession session, ModuleCallInstances call) {
    this.session = session;
    this.call = call;
  }

  void check() {
    call.tree()
        .ifPresent(
            tree -> {
              Set<String> variables = tree.content().variables().keySet();
              for (Attribute argument : call.block().arguments().attributes()) {
                if (!variables.contains(argument.name())) {
                  session.error(
                      argument.nameRange(),
                      "Unsupported argument",
                      "An argument named \""
                          + argument.name()
                          + "\" is not expected here."
                          + Suggestion.sentence(argument.name(), variables));
                }
              }
            });
  }
}
