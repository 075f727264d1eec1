package dev.monban.engine.configuration;

import dev.monban.engine.hcl.AttributeAccess;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.IndexAccess;
import dev.monban.engine.hcl.NumberLiteral;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Names with periods where the language wants a name rather than a value: {@code aws.west}. */
final class Traversals {

  private Traversals() {}

  /**
   * The names of {@code a.b.c}, also in the quotation marks of JSON and of old versions; empty when
   * it is no such thing.
   */
  static Optional<List<String>> names(Expression expression) {
    List<String> names = new ArrayList<>();
    Expression at = reference(expression).orElse(expression);
    while (at instanceof AttributeAccess access) {
      names.add(access.name());
      at = access.source();
    }
    if (!(at instanceof Variable variable)) {
      return Optional.empty();
    }
    names.add(variable.name());
    Collections.reverse(names);
    return Optional.of(names);
  }

  /** {@code expression} when it is a name and the way down from it, also in quotation marks. */
  static Optional<Expression> reference(Expression expression) {
    Expression written = QuotedExpressions.unquote(expression);
    Expression at = written;
    while (true) {
      if (at instanceof AttributeAccess access) {
        at = access.source();
      } else if (at instanceof IndexAccess access && isConstant(access.key())) {
        at = access.source();
      } else {
        return at instanceof Variable ? Optional.of(written) : Optional.empty();
      }
    }
  }

  private static boolean isConstant(Expression key) {
    return key instanceof NumberLiteral
        || (key instanceof Template template && template.literalText().isPresent());
  }
}
