package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.BooleanLiteral;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.FunctionCall;
import dev.monban.engine.hcl.InvalidExpression;
import dev.monban.engine.hcl.NullLiteral;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.Parentheses;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TupleConstructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Arguments that the language wants written out, because they are needed before anything is
 * evaluated.
 */
final class StaticValues {
  private final Diagnostics diagnostics;

  StaticValues(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The text that {@code expression} is. */
  Optional<String> text(Expression expression) {
    if (expression instanceof Template template && template.literalText().isPresent()) {
      return template.literalText();
    }
    if (expression instanceof NumberLiteral number) {
      return Optional.of(number.value().toPlainString());
    }
    if (expression instanceof BooleanLiteral literal) {
      return Optional.of(String.valueOf(literal.value()));
    }
    if (expression instanceof Parentheses parentheses) {
      return text(parentheses.inner());
    }
    if (!(expression instanceof NullLiteral)) {
      refuse(expression, "string");
    }
    return Optional.empty();
  }

  /** The truth value that {@code expression} is; {@code otherwise} where it is none. */
  boolean bool(Optional<Expression> expression, boolean otherwise) {
    if (expression.isEmpty() || expression.get() instanceof NullLiteral) {
      return otherwise;
    }
    if (expression.get() instanceof BooleanLiteral literal) {
      return literal.value();
    }
    if (expression.get() instanceof Template template
        && template
            .literalText()
            .filter(text -> text.equals("true") || text.equals("false"))
            .isPresent()) {
      return template.literalText().filter("true"::equals).isPresent();
    }
    refuse(expression.get(), "bool");
    return otherwise;
  }

  /**
   * The references in a list such as that of {@code depends_on}; quotation marks around one are
   * taken off.
   */
  List<Expression> references(Optional<Expression> expression) {
    List<Expression> found = new ArrayList<>();
    if (expression.isEmpty()) {
      return found;
    }
    if (!(expression.get() instanceof TupleConstructor list)) {
      error(expression.get(), "Invalid expression", "A static list expression is required.");
      return found;
    }
    for (Expression element : list.elements()) {
      reference(element).ifPresent(found::add);
    }
    return found;
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

  private void refuse(Expression expression, String wanted) {
    if (expression instanceof InvalidExpression) {
      return;
    }
    if (expression instanceof FunctionCall) {
      error(expression, "Function calls not allowed", "Functions may not be called here.");
    } else if (expression instanceof TupleConstructor || expression instanceof NumberLiteral) {
      error(expression, "Unsuitable value type", "Unsuitable value: " + wanted + " required");
    } else {
      error(expression, "Variables not allowed", "Variables may not be used here.");
    }
  }

  private void error(Expression expression, String summary, String detail) {
    diagnostics.add(Diagnostic.error("configuration", summary, detail, expression.range()));
  }
}
