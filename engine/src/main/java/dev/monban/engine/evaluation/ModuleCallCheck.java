package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.JsonDuplicates;
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
    checkRepetition();
    call.tree()
        .ifPresent(
            tree -> {
              Set<String> variables = tree.content().variables().keySet();
              Body arguments = call.block().arguments();
              session
                  .diagnostics()
                  .addAll(JsonDuplicates.arguments(arguments, variables::contains));
              for (Attribute argument : arguments.attributes()) {
                if (!variables.contains(argument.name())) {
                  session.error(
                      argument.nameRange(),
                      "Unsupported argument",
                      "An argument named \""
                          + argument.name()
                          + "\" is not expected here."
                          + NameSuggestion.sentence(argument.name(), variables));
                }
              }
            });
  }

  /** A module with provider blocks of its own can only be called once, plainly. */
  private void checkRepetition() {
    boolean repeated =
        call.block().count().isPresent()
            || call.block().forEach().isPresent()
            || !call.block().dependsOn().isEmpty();
    boolean configures =
        call.tree()
            .map(
                tree ->
                    tree.content().providers().values().stream()
                        .anyMatch(provider -> !provider.body().items().isEmpty()))
            .orElse(false);
    if (repeated && configures) {
      session.error(
          call.block().header(),
          "Module is incompatible with count, for_each, and depends_on",
          "The module at "
              + call.block().source()
              + " contains its own local provider configurations, and so calls to it may not use the count, for_each, or"
              + " depends_on arguments.");
    }
  }
}
