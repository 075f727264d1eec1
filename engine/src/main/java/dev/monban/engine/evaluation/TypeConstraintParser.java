package dev.monban.engine.evaluation;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.hcl.Variable;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads type expressions: {@code list(object({ name = string, size = optional(number, 1) }))}. */
final class TypeConstraintParser {
  private final Evaluator evaluator;
  private final Findings findings = new Findings();

  TypeConstraintParser(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Diagnosed<TypeConstraint> parse(Expression expression) {
    TypeConstraint constraint = outermost(expression);
    return new Diagnosed<>(
        findings.errors() > 0 ? TypeConstraint.ANY : constraint, findings.list());
  }

  private TypeConstraint outermost(Expression expression) {
    if (expression instanceof Template template) {
      return quoted(template);
    }
    if (expression instanceof Variable word && word.name().equals("list")) {
      return new TypeConstraint(Type.list(Type.DYNAMIC), TypeDefaults.NONE);
    }
    if (expression instanceof Variable word && word.name().equals("map")) {
      return new TypeConstraint(Type.map(Type.DYNAMIC), TypeDefaults.NONE);
    }
    return read(expression);
  }

  private TypeConstraint quoted(Template template) {
    String written = template.literalText().orElse("");
    String advice =
        switch (written) {
          case "string" -> "Remove the quotes around \"string\".";
          case "list", "map" ->
              "Remove the quotes around \""
                  + written
                  + "\" and write "
                  + written
                  + "(string) instead to explicitly indicate that the "
                  + written
                  + " elements are strings.";
          default -> "";
        };
    findings.add(
        advice.isEmpty()
            ? LanguageError.at(
                template.range(),
                "Invalid legacy variable type hint",
                "To provide a full type expression, remove the surrounding quotes and give the type expression"
                    + " directly.")
            : LanguageError.at(
                template.range(),
                "Invalid quoted type constraints",
                "Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now"
                    + " deprecated and will be removed in a future version of Terraform. "
                    + advice));
    return TypeConstraint.ANY;
  }

  private TypeConstraint read(Expression expression) {
    if (expression instanceof Variable word) {
      return keyword(word);
    }
    return expression instanceof FunctionCall call
        ? constructor(call)
        : fail(
            expression.range(),
            "A type specification is either a primitive type keyword (bool, number, string) or a complex type"
                + " constructor call, like list(string).");
  }

  private TypeConstraint keyword(Variable word) {
    return switch (word.name()) {
      case "any" -> TypeConstraint.ANY;
      case "bool" -> new TypeConstraint(Type.BOOL, TypeDefaults.NONE);
      case "number" -> new TypeConstraint(Type.NUMBER, TypeDefaults.NONE);
      case "string" -> new TypeConstraint(Type.STRING, TypeDefaults.NONE);
      case "list", "set", "map", "object", "tuple" -> fail(word.range(), oneArgument(word.name()));
      default ->
          fail(
              word.range(),
              "The keyword \"" + word.name() + "\" is not a valid type specification.");
    };
  }

  private static String oneArgument(String constructor) {
    return "The "
        + constructor
        + " type constructor requires one argument specifying the "
        + switch (constructor) {
          case "object" -> "attribute types and values as a map.";
          case "tuple" -> "element types as a list.";
          default -> "element type.";
        };
  }

  private TypeConstraint constructor(FunctionCall call) {
    String name = call.name();
    return switch (name) {
      case "bool", "number", "string" ->
          fail(call.range(), "Primitive type keyword \"" + name + "\" does not expect arguments.");
      case "any" ->
          fail(call.range(), "Type constraint keyword \"" + name + "\" does not expect arguments.");
      case "optional" ->
          fail(
              call.range(),
              "Keyword \"optional\" is valid only as a modifier for object type attributes.");
      case "list", "set", "map", "object", "tuple" ->
          call.arguments().size() == 1
              ? constructed(name, call.arguments().get(0))
              : fail(call.range(), oneArgument(name));
      default ->
          fail(call.nameRange(), "Keyword \"" + name + "\" is not a valid type constructor.");
    };
  }

  private TypeConstraint constructed(String constructor, Expression argument) {
    if (constructor.equals("object")) {
      return object(argument);
    }
    if (constructor.equals("tuple")) {
      return tuple(argument);
    }
    TypeConstraint element = read(argument);
    Type type =
        switch (constructor) {
          case "list" -> Type.list(element.type());
          case "set" -> Type.set(element.type());
          default -> Type.map(element.type());
        };
    return new TypeConstraint(type, TypeDefaults.each(element.defaults()));
  }

  private TypeConstraint tuple(Expression argument) {
    if (!(argument instanceof TupleConstructor tuple)) {
      return fail(argument.range(), "Tuple type constructor requires a list of element types.");
    }
    List<Type> types = new ArrayList<>();
    SortedMap<String, TypeDefaults> children = new TreeMap<>();
    for (Expression element : tuple.elements()) {
      TypeConstraint read = read(element);
      if (!read.defaults().isEmpty()) {
        children.put(String.valueOf(types.size()), read.defaults());
      }
      types.add(read.type());
    }
    return new TypeConstraint(
        Type.tuple(types), new TypeDefaults(Collections.emptySortedMap(), children));
  }

  private TypeConstraint object(Expression argument) {
    if (!(argument instanceof ObjectConstructor object)) {
      return fail(
          argument.range(),
          "Object type constructor requires a map whose keys are attribute names and whose values are the"
              + " corresponding attribute types.");
    }
    SortedMap<String, Type> types = new TreeMap<>(CodePoints.ORDER);
    List<String> optional = new ArrayList<>();
    SortedMap<String, Value> values = new TreeMap<>(CodePoints.ORDER);
    SortedMap<String, TypeDefaults> children = new TreeMap<>(CodePoints.ORDER);
    for (ObjectItem item : object.items()) {
      Optional<String> name = item.literalKey().filter(key -> !(item.key() instanceof Template));
      if (name.isEmpty()) {
        fail(item.key().range(), "Object constructor map keys must be attribute names.");
        continue;
      }
      boolean modified =
          item.value() instanceof FunctionCall call && call.name().equals("optional");
      List<Expression> arguments =
          modified ? optionalArguments((FunctionCall) item.value()) : List.of(item.value());
      if (arguments.isEmpty()) {
        continue;
      }
      TypeConstraint attribute = read(arguments.get(0));
      types.put(name.get(), attribute.type());
      if (modified) {
        optional.add(name.get());
      }
      if (!attribute.defaults().isEmpty()) {
        children.put(name.get(), attribute.defaults());
      }
      if (arguments.size() == 2) {
        values.put(name.get(), defaultValue(arguments.get(1), attribute));
      }
    }
    return new TypeConstraint(Type.object(types, optional), new TypeDefaults(values, children));
  }

  /** The arguments of {@code optional}: a type, perhaps a default; empty when they are missing. */
  private List<Expression> optionalArguments(FunctionCall call) {
    if (call.arguments().isEmpty()) {
      fail(
          call.range(), "Optional attribute modifier requires the attribute type as its argument.");
    } else if (call.arguments().size() > 2) {
      fail(
          call.range(),
          "Optional attribute modifier expects at most two arguments: the attribute type, and a default value.");
    }
    return call.arguments();
  }

  private Value defaultValue(Expression expression, TypeConstraint attribute) {
    Diagnosed<Value> written = evaluator.evaluate(expression, ConstantScope.INSTANCE);
    written.diagnostics().forEach(findings::add);
    if (written.hasErrors()) {
      return written.result();
    }
    return attribute.apply(
        written.result(),
        reason -> {
          findings.add(
              LanguageError.at(
                  expression.range(),
                  "Invalid default value for optional attribute",
                  "This default value is not compatible with the attribute's type constraint: "
                      + reason
                      + "."));
          return Value.nullOf(attribute.type());
        });
  }

  private TypeConstraint fail(SourceRange range, String detail) {
    Diagnostic diagnostic = LanguageError.at(range, "Invalid type specification", detail);
    findings.add(diagnostic);
    return TypeConstraint.ANY;
  }
}
