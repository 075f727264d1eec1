package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that what stands in {@code replace_triggered_by} names one resource. */
final class ReplaceTriggerCheck {
  private final ModuleInstance module;

  ReplaceTriggerCheck(ModuleInstance module) {
    this.module = module;
  }

  /** What is wrong with {@code trigger}. */
  List<Diagnostic> check(Expression trigger) {
    List<Reference> references = References.in(trigger);
    List<Reference> resources = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Reference reference : references) {
      if (isResource(reference)) {
        resources.add(reference);
      } else {
        key(reference, trigger).ifPresent(found::add);
      }
    }
    if (resources.size() != 1) {
      found.add(
          invalid(
              trigger,
              resources.isEmpty()
                  ? "Missing resource reference in replace_triggered_by expression."
                  : "Multiple resource references in replace_triggered_by expression."));
    } else if (found.isEmpty()) {
      if (!isTraversal(trigger)) {
        found.add(invalid(trigger, "Unexpected expression found in replace_triggered_by."));
      }
      undeclared(resources.get(0)).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isResource(Reference reference) {
    return switch (reference.root()) {
      case "var", "local", "module", "each", "count", "self", "path", "terraform" -> false;
      default -> true;
    };
  }

  private static Optional<Diagnostic> key(Reference reference, Expression trigger) {
    String root = reference.root();
    boolean repeated = root.equals("each") || root.equals("count");
    String only = root.equals("each") ? "key" : "index";
    return repeated && reference.attribute(0).equals(only)
        ? Optional.empty()
        : Optional.of(
            LanguageError.at(
                trigger.range(),
                "Invalid "
                    + (repeated ? root + " " : "")
                    + "reference in replace_triggered_by expression",
                repeated
                    ? "Only " + root + "." + only + " may be used in replace_triggered_by."
                    : "Only resources, count.index, and each.key may be used in replace_triggered_by."));
  }

  /** Whether {@code expression} is a name and the way down from it, with any keys. */
  private static boolean isTraversal(Expression expression) {
    Expression at = expression;
    while (true) {
      if (at instanceof AttributeAccess access) {
        at = access.source();
      } else if (at instanceof IndexAccess access) {
        at = access.source();
      } else {
        return at instanceof Variable;
      }
    }
  }

  private Optional<Diagnostic> undeclared(Reference reference) {
    return module
        .scope()
        .undeclared(reference)
        .map(
            missing ->
                LanguageError.at(
                    reference.range(),
                    "Reference to undeclared resource",
                    "A resource "
                        + missing.resource().withoutKeys()
                        + " has not been declared in "
                        + module.address().inWords()
                        + "."));
  }

  private static Diagnostic invalid(Expression trigger, String detail) {
    return LanguageError.at(trigger.range(), "Invalid replace_triggered_by expression", detail);
  }
}
