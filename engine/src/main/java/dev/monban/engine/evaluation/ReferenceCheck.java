package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with one reference: not declared, or not to be used in this place. */
final class ReferenceCheck {
  private final ModuleScope scope;
  private final Reference reference;

  ReferenceCheck(ModuleScope scope, Reference reference) {
    this.scope = scope;
    this.reference = reference;
  }

  List<Diagnostic> check() {
    String name = reference.attribute(0);
    ModuleContent content = scope.module().content();
    return switch (reference.root()) {
      case "var" ->
          declared(
              name,
              content.variables().keySet(),
              "input variable",
              "An input variable with the name",
              "variable");
      case "local" ->
          declared(
              name,
              content.locals().keySet(),
              "local value",
              "A local value with the name",
              "local");
      case "module" -> module(name, content);
      case "each" -> each(name);
      case "count" -> count(name);
      case "self" -> self();
      case "path" -> member(name, "path", List.of("cwd", "module", "root"));
      case "terraform" -> member(name, "terraform", List.of("workspace", "applying"));
      case "data", "ephemeral" -> resource(reference.root(), name, reference.attribute(1), 2);
      case "resource" -> resource("", name, reference.attribute(1), 2);
      default -> resource("", reference.root(), name, 1);
    };
  }

  private List<Diagnostic> declared(
      String name, Collection<String> names, String kind, String subject, String object) {
    if (name.isEmpty()) {
      return alone(object.equals("variable") ? "var" : object);
    }
    if (names.contains(name)) {
      return List.of();
    }
    String advice =
        Suggestion.of(name, names)
            .map(near -> " Did you mean \"" + near + "\"?")
            .orElse(
                object.equals("variable")
                    ? " This variable can be declared with a variable \"" + name + "\" {} block."
                    : "");
    return error(
        "Reference to undeclared " + kind,
        subject + " \"" + name + "\" has not been declared." + advice);
  }

  private List<Diagnostic> module(String name, ModuleContent content) {
    if (name.isEmpty()) {
      return alone("module");
    }
    return content.modules().containsKey(name)
        ? List.of()
        : error(
            "Reference to undeclared module",
            "No module call named \""
                + name
                + "\" is declared in "
                + where()
                + "."
                + Suggestion.sentence(name, content.modules().keySet()));
  }

  private List<Diagnostic> each(String name) {
    if (scope.repetition().eachKey().isEmpty()) {
      return error(
          "Reference to \"each\" in context without for_each",
          "The \"each\" object can be used only in \"module\" or \"resource\" blocks, and only when the \"for_each\""
              + " argument is set.");
    }
    return name.equals("key") || name.equals("value")
        ? List.of()
        : error(
            "Invalid \"each\" attribute",
            "The \"each\" object does not have an attribute named \""
                + name
                + "\". The supported attributes are each.key and each.value, the current key and value pair of the"
                + " \"for_each\" attribute set.");
  }

  private List<Diagnostic> count(String name) {
    if (scope.repetition().countIndex().isEmpty()) {
      return error(
          "Reference to \"count\" in non-counted context",
          "The \"count\" object can only be used in \"module\", \"resource\", and \"data\" blocks, and only when the"
              + " \"count\" argument is set.");
    }
    return name.equals("index")
        ? List.of()
        : error(
            "Invalid \"count\" attribute",
            "The \"count\" object does not have an attribute named \""
                + name
                + "\". The only supported attribute is count.index, which is the index of each instance of a resource"
                + " block that has the \"count\" argument set.");
  }

  private List<Diagnostic> self() {
    return scope.place().self().isPresent()
        ? List.of()
        : error(
            "Invalid \"self\" reference",
            "The \"self\" object is not available in this context. This object can be used only in resource"
                + " provisioner, connection, and postcondition blocks.");
  }

  private List<Diagnostic> member(String name, String object, List<String> names) {
    return names.contains(name)
        ? List.of()
        : error(
            "Invalid \"" + object + "\" attribute",
            "The \""
                + object
                + "\" object does not have an attribute named \""
                + name
                + "\"."
                + Suggestion.sentence(name, names));
  }

  private List<Diagnostic> resource(String mode, String type, String name, int steps) {
    if (name.isEmpty()) {
      return error(
          "Invalid reference",
          (mode.isEmpty()
              ? "A reference to a resource type must be followed by at least one attribute access, specifying the"
                  + " resource name."
              : "The \""
                  + mode
                  + "\" object must be followed by two attribute names: the "
                  + (mode.equals("data") ? "data source" : "ephemeral resource")
                  + " type and the resource name."));
    }
    String called = (mode.isEmpty() ? "" : mode + ".") + type + "." + name;
    Optional<ResourceInstances> found = scope.find(called);
    if (found.isEmpty()) {
      String kind = mode.isEmpty() ? "managed" : mode;
      String article = kind.equals("ephemeral") ? "An " : "A ";
      return error(
          "Reference to undeclared resource",
          article
              + kind
              + " resource \""
              + type
              + "\" \""
              + name
              + "\" has not been declared in "
              + where()
              + ".");
    }
    if (scope.place().owner().filter(called::equals).isPresent()) {
      return List.of(
          LanguageError.at(
              reference.range(),
              "Self-referential block",
              "Configuration for "
                  + scope.module().address()
                  + (scope.module().address().isRoot() ? "" : ".")
                  + called
                  + " may not refer to itself."));
    }
    return key(found.get(), called, steps);
  }

  private List<Diagnostic> key(ResourceInstances found, String called, int steps) {
    boolean indexed =
        steps < reference.steps().size() && reference.steps().get(steps) instanceof Reference.Index;
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

  /**
   * An attribute that the schema at hand does not know is worth a warning: the provider in use may
   * be another version.
   */
  private List<Diagnostic> attribute(ResourceInstances found, int step) {
    String name = reference.attribute(step);
    return name.isEmpty() || found.schema().isEmpty() || found.schema().get().has(name)
        ? List.of()
        : List.of(
            Diagnostic.warning(
                "provider-schema",
                "Unsupported attribute",
                "This object has no argument, nested block, or exported attribute named \""
                    + name
                    + "\".",
                reference.range()));
  }

  private List<Diagnostic> alone(String object) {
    return error(
        "Invalid reference",
        "The \""
            + object
            + "\" object cannot be accessed directly. Instead, access one of its attributes.");
  }

  private String where() {
    return scope.module().address().isRoot()
        ? "the root module"
        : scope.module().address().withoutKeys().toString();
  }

  private List<Diagnostic> error(String summary, String detail) {
    return List.of(LanguageError.at(reference.range(), summary, detail));
  }
}
