package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.BooleanLiteral;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ExpressionWalk;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.hcl.Interpolation;
import dev.monban.engine.hcl.InvalidExpression;
import dev.monban.engine.hcl.JsonBodies;
import dev.monban.engine.hcl.NullLiteral;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.Parentheses;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TemplatePart;
import dev.monban.engine.hcl.TemplateText;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that the language wants written out, because they are needed before anything is
 * evaluated.
 */
final class StaticValues {
  private final Diagnostics diagnostics;

  StaticValues(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The text that {@code expression} is, which may not be null. */
  Optional<String> text(Expression expression) {
    if (expression instanceof NullLiteral) {
      unsuitable(expression, "null value is not allowed");
    }
    return textOrNull(expression);
  }

  /** The text that {@code expression} is; empty for null. */
  Optional<String> textOrNull(Expression expression) {
    Optional<String> constant = constant(expression);
    if (constant.isEmpty() && !(expression instanceof NullLiteral)) {
      refuse(expression, "string required");
    }
    return constant;
  }

  private static Optional<String> constant(Expression written) {
    Expression expression =
        QuotedExpressions.isNative(written) ? written : JsonBodies.literal(written);
    if (expression instanceof Template template) {
      return constant(template);
    }
    if (expression instanceof NumberLiteral number) {
      return Optional.of(number.value().toPlainString());
    }
    if (expression instanceof BooleanLiteral literal) {
      return Optional.of(String.valueOf(literal.value()));
    }
    return expression instanceof Parentheses parentheses
        ? constant(parentheses.inner())
        : Optional.empty();
  }

  private static Optional<String> constant(Template template) {
    StringBuilder text = new StringBuilder();
    for (TemplatePart part : template.parts()) {
      Optional<String> piece = Optional.empty();
      if (part instanceof TemplateText literal) {
        piece = Optional.of(literal.text());
      } else if (part instanceof Interpolation interpolation) {
        piece = constant(interpolation.expression());
      }
      if (piece.isEmpty()) {
        return piece;
      }
      text.append(piece.get());
    }
    return Optional.of(text.toString());
  }

  /** The truth value that {@code expression} is; {@code otherwise} where it is none. */
  boolean bool(Optional<Expression> expression, boolean otherwise) {
    if (expression.isEmpty()) {
      return otherwise;
    }
    if (expression.get() instanceof NullLiteral) {
      unsuitable(expression.get(), "null value is not allowed");
      return otherwise;
    }
    Optional<String> text =
        expression.get() instanceof NumberLiteral ? Optional.empty() : constant(expression.get());
    if (text.filter(value -> value.equals("true") || value.equals("false")).isPresent()) {
      return text.get().equals("true");
    }
    if (text.isPresent()) {
      unsuitable(expression.get(), "a bool is required");
    } else {
      refuse(expression.get(), "bool required");
    }
    return otherwise;
  }

  /**
   * The references in a list such as that of {@code depends_on}; quotation marks around one are
   * taken off.
   */
  List<Expression> references(Optional<Expression> expression) {
    List<Expression> found = new ArrayList<>();
    expression
        .map(this::elements)
        .orElse(List.of())
        .forEach(element -> reference(element).ifPresent(found::add));
    return found;
  }

  /** The elements of the list that {@code expression} is, as they are written. */
  List<Expression> elements(Expression expression) {
    if (expression instanceof TupleConstructor list) {
      return list.elements();
    }
    error(expression, "Invalid expression", "A static list expression is required.");
    return List.of();
  }

  /** The reference that {@code expression} is. */
  Optional<Expression> reference(Expression expression) {
    Optional<Expression> reference = Traversals.reference(expression);
    if (reference.isEmpty() && !(expression instanceof InvalidExpression)) {
      error(
          expression,
          "Invalid expression",
          "A single static variable reference is required: only attribute access and indexing with constant keys. No"
              + " calculations, function calls, template expressions, etc are allowed here.");
    }
    return reference;
  }

  /** Says why {@code expression} is no constant, or else that it is not what is wanted. */
  private void refuse(Expression expression, String wanted) {
    Needs needs = Needs.of(expression);
    if (needs.calls) {
      error(expression, "Function calls not allowed", "Functions may not be called here.");
    } else if (needs.names) {
      error(expression, "Variables not allowed", "Variables may not be used here.");
    } else if (expression instanceof TupleConstructor
        || expression instanceof ObjectConstructor
        || expression instanceof NumberLiteral) {
      unsuitable(expression, wanted);
    }
  }

  private void unsuitable(Expression expression, String reason) {
    error(expression, "Unsuitable value type", "Unsuitable value: " + reason);
  }

  private void error(Expression expression, String summary, String detail) {
    diagnostics.add(Diagnostic.error("configuration", summary, detail, expression.range()));
  }

  /** What would have to be looked up to evaluate an expression. */
  private static final class Needs extends ExpressionWalk {
    private boolean calls;
    private boolean names;

    static Needs of(Expression expression) {
      Needs needs = new Needs();
      needs.walk(expression);
      return needs;
    }

    @Override
    public @Nullable Void visitFunctionCall(FunctionCall expression) {
      calls = true;
      return super.visitFunctionCall(expression);
    }

    @Override
    public @Nullable Void visitVariable(Variable expression) {
      names = true;
      return null;
    }
  }
}
