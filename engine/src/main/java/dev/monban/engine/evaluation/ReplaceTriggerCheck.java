package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.Expression;
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
      if (NamedResource.isIn(reference)) {
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
                  ? "Name the resource, or the attribute of one, whose change replaces this one."
                  : "Each element names one resource; write the others as elements of their own."));
    } else if (found.isEmpty()) {
      if (!(Traversal.of(trigger).source() instanceof Variable)) {
        found.add(invalid(trigger, "Write the reference alone: nothing is worked out here."));
      }
      undeclared(resources.get(0)).ifPresent(found::add);
    }
    return found;
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
                    ? "Of "
                        + root
                        + " only "
                        + root
                        + "."
                        + only
                        + " can be the key of a resource here."
                    : "Only changes of resources replace one; their key may be count.index or each.key."));
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
