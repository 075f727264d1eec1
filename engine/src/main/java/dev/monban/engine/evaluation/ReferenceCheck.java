package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;

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
      case "each" -> name.isEmpty() ? alone("each") : each(name);
      case "count" -> name.isEmpty() ? alone("count") : count(name);
      case "self" -> self();
      case "path" -> name.isEmpty() ? alone("path") : path(name);
      case "terraform" -> name.isEmpty() ? alone("terraform") : terraform(name);
      case "template", "lazy", "arg" -> reserved();
      default -> new ResourceReferenceCheck(scope, reference).check();
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
        NameSuggestion.of(name, names)
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
                + scope.module().address().inWords()
                + "."
                + NameSuggestion.sentence(name, content.modules().keySet()));
  }

  private List<Diagnostic> each(String name) {
    if (!name.equals("key") && !name.equals("value")) {
      return error(
          "Invalid \"each\" attribute",
          "The \"each\" object does not have an attribute named \""
              + name
              + "\". The supported attributes are each.key and each.value, the current key and value pair of the"
              + " \"for_each\" attribute set.");
    }
    if (scope.repetition().eachKey().isPresent()) {
      return List.of();
    }
    return name.equals("key")
        ? error(
            "Reference to \"each\" in context without for_each",
            "The \"each\" object can be used only in \"module\" or \"resource\" blocks, and only when the"
                + " \"for_each\" argument is set.")
        : error(
            "each.value cannot be used in this context",
            "There is no \"each.value\" here: it can be used only in \"module\" or \"resource\" blocks, and only"
                + " when the \"for_each\" argument is set.");
  }

  private List<Diagnostic> count(String name) {
    if (!name.equals("index")) {
      return error(
          "Invalid \"count\" attribute",
          "The \"count\" object does not have an attribute named \""
              + name
              + "\". The only supported attribute is count.index, which is the index of each instance of a resource"
              + " block that has the \"count\" argument set.");
    }
    return scope.repetition().countIndex().isPresent()
        ? List.of()
        : error(
            "Reference to \"count\" in non-counted context",
            "The \"count\" object can only be used in \"module\", \"resource\", and \"data\" blocks, and only when"
                + " the \"count\" argument is set.");
  }

  private List<Diagnostic> self() {
    return scope.place().self().isPresent()
        ? List.of()
        : error(
            "Invalid \"self\" reference",
            "The \"self\" object is not available in this context. This object can be used only in resource"
                + " provisioner, connection, and postcondition blocks.");
  }

  private List<Diagnostic> path(String name) {
    List<String> names = List.of("cwd", "module", "root");
    return names.contains(name)
        ? List.of()
        : error(
            "Invalid \"path\" attribute",
            "The \"path\" object does not have an attribute named \""
                + name
                + "\"."
                + NameSuggestion.sentence(name, names));
  }

  private List<Diagnostic> terraform(String name) {
    return name.equals("workspace") || name.equals("applying")
        ? List.of()
        : error(
            "Invalid \"terraform\" attribute",
            "The \"terraform\" object does not have an attribute named \""
                + name
                + "\". It has terraform.workspace, the name of the selected workspace, and terraform.applying, which"
                + " is true during apply alone.");
  }

  private List<Diagnostic> reserved() {
    String name = reference.root();
    return List.of(
        LanguageError.at(
            reference.rootRange(),
            "Reserved symbol name",
            "The name \""
                + name
                + "\" is kept for later versions of Terraform. To refer to a resource type of this name, write"
                + " \"resource."
                + name
                + "\"."));
  }

  /** What is wrong with {@code object} when no attribute follows it. */
  private List<Diagnostic> alone(String object) {
    return error(
        "Invalid reference",
        reference.steps().isEmpty()
            ? "The \""
                + object
                + "\" object cannot be accessed directly. Instead, access one of its attributes."
            : "The \"" + object + "\" object does not support this operation.");
  }

  private List<Diagnostic> error(String summary, String detail) {
    return List.of(LanguageError.at(reference.range(), summary, detail));
  }
}
