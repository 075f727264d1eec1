package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ImportBlock;
import dev.monban.engine.configuration.RemovedBlock;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks what {@code import} and {@code removed} blocks say against what is declared. */
final class StatementCheck {
  private static final String IMPORT_ID = "Invalid import id argument";

  private final EvaluationSession session;
  private final ModuleInstance module;
  private final Map<String, ImportBlock> imported = new LinkedHashMap<>();

  StatementCheck(EvaluationSession session, ModuleInstance module) {
    this.session = session;
    this.module = module;
  }

  void check() {
    module.content().imports().forEach(this::imported);
    module.content().removed().forEach(this::removed);
  }

  private void imported(ImportBlock statement) {
    if (!module.address().isRoot()) {
      session.error(
          statement.range(),
          "Invalid import configuration",
          "An import block was detected in \""
              + module.address().withoutKeys()
              + "\". Import blocks are only allowed in the root module.");
      return;
    }
    String text = statement.to().range().text();
    ImportBlock first = imported.putIfAbsent(text, statement);
    if (first != null && statement.forEach().isEmpty()) {
      session.error(
          statement.range(),
          "Duplicate import configuration for \"" + text + "\"",
          "An import block for the resource \""
              + text
              + "\" was already declared at "
              + RangeText.of(first.range())
              + ". A resource can have only one import block.");
    }
    statement.identifier().ifPresent(identifier -> identifier(statement, identifier));
    StatementTarget.of(statement.to())
        .filter(target -> target.isAtHand(module.tree()))
        .filter(target -> target.resource(module.tree()).isEmpty())
        .ifPresent(
            target ->
                session.error(
                    statement.to().range(),
                    "Configuration for import target does not exist",
                    "The configuration for the given import target "
                        + target.text()
                        + " does not exist. All target instances must have an associated configuration to be imported."));
  }

  private void identifier(ImportBlock statement, Expression identifier) {
    for (Repetition repetition : new ImportInstances(session, module).of(statement.forEach())) {
      identifier(
          identifier, session.evaluate(identifier, new ModuleScope(session, module, repetition)));
    }
  }

  private void identifier(Expression identifier, Value value) {
    if (value.isNull()) {
      session.error(identifier.range(), IMPORT_ID, "The import ID cannot be null.");
    } else if (value instanceof UnknownValue unknown && session.isUnknownToTerraform(unknown)) {
      session.error(
          identifier.range(),
          IMPORT_ID,
          "The import block \"id\" argument depends on resource attributes that cannot be determined until apply, so"
              + " Terraform cannot plan to import this resource.");
    }
  }

  private void removed(RemovedBlock statement) {
    StatementTarget target = StatementTarget.of(statement.from()).orElse(null);
    if (target == null) {
      return;
    }
    String kind = target.isModule() ? "module" : "resource";
    if (target.isIndexed()) {
      session.error(
          statement.from().range(),
          (target.isModule() ? "Module" : "Resource") + " instance keys not allowed",
          target.isModule()
              ? "Module address must be a module (e.g. \"module.foo\"), not a module instance (e.g. \"module.foo[1]\")."
              : "Resource address must be a resource (e.g. \"test_instance.foo\"), not a resource instance (e.g."
                  + " \"test_instance.foo[1]\").");
    } else if (target.resource(module.tree()).isPresent()
        || target.call(module.tree()).isPresent()) {
      session.error(
          statement.range(),
          "Removed " + kind + " still exists",
          "This statement declares that "
              + target.text()
              + " was removed, but it is still declared in configuration.");
    }
  }
}
