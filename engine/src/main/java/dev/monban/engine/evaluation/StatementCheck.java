package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ImportBlock;
import dev.monban.engine.configuration.MovedBlock;
import dev.monban.engine.configuration.RemovedBlock;
import dev.monban.engine.configuration.ResourceBlock;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Checks what {@code moved}, {@code import} and {@code removed} blocks say against what is
 * declared.
 */
final class StatementCheck {
  private final EvaluationSession session;
  private final ModuleInstance module;

  StatementCheck(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.module = module;
  }

  void check() {
    module.content().imports().forEach(this::imported);
    module.content().removed().forEach(this::removed);
    module.content().moved().forEach(this::moved);
  }

  private void imported(ImportBlock statement) {
    Repetition repetition =
        new ExpansionReader(session, module.scope())
            .read(Optional.empty(), statement.forEach()).instances().values().stream()
                .findFirst()
                .orElse(Repetition.NONE);
    statement
        .identifier()
        .ifPresent(
            identifier -> {
              Value value =
                  session.evaluate(identifier, new ModuleScope(session, module, repetition));
              if (value.isNull()) {
                session.error(
                    identifier.range(),
                    "Invalid import id argument",
                    "The import ID cannot be null.");
              }
            });
    Optional<ModuleInstance> target = target(statement.to());
    if (target.isPresent() && resource(statement.to(), target.get()).isEmpty()) {
      session.error(
          statement.to().range(),
          "Configuration for import target does not exist",
          "The configuration for the given import target "
              + statement.to().range().text()
              + " does not exist. All target instances must have an associated configuration to be imported.");
    }
  }

  private void removed(RemovedBlock statement) {
    Optional<ModuleInstance> target = target(statement.from());
    Optional<ResourceBlock> resource = target.flatMap(found -> resource(statement.from(), found));
    if (resource.isPresent()) {
      session.error(
          statement.range(),
          "Removed resource still exists",
          "This statement declares that "
              + statement.from().range().text()
              + " was removed, but it is still declared in configuration.");
    }
  }

  private void moved(MovedBlock statement) {
    if (statement.from().range().text().equals(statement.to().range().text())) {
      session.error(
          statement.range(),
          "Redundant move statement",
          "This statement declares a move from "
              + statement.from().range().text()
              + " to the same address, which is the same as not declaring this move at all.");
    }
  }

  /**
   * The module in which the resource that {@code expression} names would be declared; empty when it
   * is not at hand.
   */
  private Optional<ModuleInstance> target(Expression expression) {
    List<Reference> references = References.in(expression);
    if (references.isEmpty() || references.get(0).root().equals("module")) {
      return Optional.empty();
    }
    return Optional.of(module);
  }

  private static Optional<ResourceBlock> resource(Expression expression, ModuleInstance module) {
    Reference reference = References.in(expression).get(0);
    return Optional.ofNullable(
        module.content().resources().get(reference.root() + "." + reference.attribute(0)));
  }
}
