package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a reference to a resource, a data source or an ephemeral resource. */
final class ResourceReferenceCheck {
  private final ModuleScope scope;
  private final Reference reference;
  private final String mode;

  /** How many steps name the resource. */
  private final int steps;

  ResourceReferenceCheck(ModuleScope scope, Reference reference) {
    this.scope = scope;
    this.reference = reference;
    this.mode =
        switch (reference.root()) {
          case "data", "ephemeral", "resource" -> reference.root();
          default -> "";
        };
    this.steps = mode.isEmpty() ? 1 : 2;
  }

  List<Diagnostic> check() {
    String name = reference.attribute(steps - 1);
    if (name.isEmpty()) {
      return error("Invalid reference", incomplete());
    }
    String type = mode.isEmpty() ? reference.root() : reference.attribute(0);
    boolean managed = mode.isEmpty() || mode.equals("resource");
    String called = (managed ? "" : mode + ".") + type + "." + name;
    Optional<ResourceInstances> found = scope.find(called);
    if (found.isEmpty() && isScoped(called)) {
      return error(
          "Reference to scoped resource",
          "The data source "
              + called
              + " stands in a check block: only the assertions of that block can use it.");
    }
    if (found.isEmpty()) {
      String kind = managed ? "managed" : mode;
      return error(
          "Reference to undeclared resource",
          (kind.equals("ephemeral") ? "An " : "A ")
              + kind
              + " resource \""
              + type
              + "\" \""
              + name
              + "\" has not been declared in "
              + scope.module().address().inWords()
              + ".");
    }
    if (scope.place().owner().filter(called::equals).isPresent()) {
      return error(
          "Self-referential block",
          "Configuration for "
              + scope.module().address()
              + (scope.module().address().isRoot() ? "" : ".")
              + called
              + " may not refer to itself.");
    }
    return key(found.get(), called);
  }

  private boolean isScoped(String called) {
    return scope.module().content().checks().values().stream()
        .flatMap(check -> check.data().stream())
        .anyMatch(data -> data.reference().equals(called));
  }

  /** Why there is no resource named. */
  private String incomplete() {
    String type =
        switch (mode) {
          case "data" -> "data source";
          case "ephemeral" -> "ephemeral resource";
          default -> "resource";
        };
    return mode.isEmpty() || reference.steps().size() >= steps
        ? "Behind the "
            + (mode.equals("data") ? type : type + " type")
            + " the name of a resource must follow, as an attribute."
        : "Behind \""
            + mode
            + "\" two attribute names must follow: the "
            + type
            + " type and the name.";
  }

  private List<Diagnostic> key(ResourceInstances found, String called) {
    boolean indexed = reference.isIndex(steps);
    boolean repeated = found.block().count().isPresent() || found.block().forEach().isPresent();
    if (indexed && !repeated) {
      return List.of(
          LanguageError.at(
              reference.steps().get(steps).range(),
              "Unexpected resource instance key",
              "Because "
                  + called
                  + " does not have \"count\" or \"for_each\" set, references to it must not include an index key."
                  + " Remove the bracketed index to refer to the single instance of this resource."));
    }
    if (repeated && !indexed && !reference.attribute(steps).isEmpty()) {
      String argument = found.block().count().isPresent() ? "count" : "for_each";
      String index = found.block().count().isPresent() ? "count.index" : "each.key";
      return error(
          "Missing resource instance key",
          "Because "
              + called
              + " has \""
              + argument
              + "\" set, its attributes must be accessed on specific instances. For example, to correlate with indices"
              + " of a referring resource, use: "
              + called
              + "["
              + index
              + "]");
    }
    return attribute(found, indexed ? steps + 1 : steps);
  }

  private List<Diagnostic> attribute(ResourceInstances found, int step) {
    String name = reference.attribute(step);
    return name.isEmpty() || found.schema().isEmpty() || found.schema().get().has(name)
        ? List.of()
        : List.of(
            found.unlikeSchema(
                "Unsupported attribute",
                "This object has no argument, nested block, or exported attribute named \""
                    + name
                    + "\".",
                reference.range()));
  }

  private List<Diagnostic> error(String summary, String detail) {
    return List.of(LanguageError.at(reference.range(), summary, detail));
  }
}
