package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.JsonBodies;
import dev.monban.engine.hcl.Template;

/**
 * Expressions in quotation marks, as JSON and old versions of the language write names and types.
 */
final class QuotedExpressions {

  private QuotedExpressions() {}

  /** What stands between the quotation marks, read as an expression; anything else as it is. */
  static Expression unquote(Expression expression) {
    if (!(expression instanceof Template) || !expression.range().text().startsWith("\"")) {
      return expression;
    }
    Diagnosed<Expression> inner = JsonBodies.bareExpression(expression);
    return inner.hasErrors() ? expression : inner.result();
  }

  /**
   * Whether {@code expression} is written in HCL's own syntax, where quotation marks round a type
   * are out of use.
   */
  static boolean isNative(Expression expression) {
    return !expression.range().file().path().endsWith(".json");
  }
}
