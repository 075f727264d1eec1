package dev.monban.engine.hcl;

import java.util.Optional;

/**
 * Reads {@code for} expressions from behind their bracket or brace; line ends do not count in them.
 */
final class ForParser {
  private static final String INVALID = "Invalid 'for' expression";

  private final Parsing parsing;
  private final ExpressionParser expressions;

  ForParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
  }

  /** {@code for key, value in collection}. */
  record Introduction(Optional<String> keyName, String valueName, Expression collection) {}

  /** Reads {@code for key, value in collection}, also for a template's directive. */
  Introduction introduction() {
    parsing.take();
    String first = name("Behind \"for\" the name of a variable is expected.");
    Optional<String> key = Optional.empty();
    String value = first;
    if (parsing.takeIf(TokenKind.COMMA)) {
      key = Optional.of(first);
      value = name("Behind the comma the name of the variable for the value is expected.");
    }
    if (!parsing.isLost() && parsing.atWord("in")) {
      parsing.take();
    } else {
      parsing.fail(INVALID, "Behind the names the word \"in\" and a collection are expected.");
    }
    return new Introduction(key, value, expressions.expression());
  }

  Expression tuple(int first) {
    Introduction introduction = introduction();
    int height = parsing.height();
    colon();
    Expression result = expressions.expression();
    height = Math.max(height, parsing.height());
    if (!parsing.isLost() && parsing.at(TokenKind.ARROW)) {
      parsing.fail(INVALID, "Between brackets, where a list is made, there are no keys.");
    } else if (!parsing.isLost() && parsing.at(TokenKind.ELLIPSIS)) {
      parsing.fail(INVALID, "Between brackets, where a list is made, nothing is grouped.");
    }
    Optional<Expression> condition = condition();
    close(TokenKind.CLOSE_BRACKET);
    parsing.raiseHeight(height);
    return new ForTuple(
        parsing.rangeFrom(first),
        introduction.keyName(),
        introduction.valueName(),
        introduction.collection(),
        result,
        condition);
  }

  Expression object(int first) {
    Introduction introduction = introduction();
    int height = parsing.height();
    colon();
    Expression key = expressions.expression();
    height = Math.max(height, parsing.height());
    if (!parsing.takeIf(TokenKind.ARROW)) {
      parsing.fail(
          INVALID, "Between braces, where an object is made, a key is needed: key => value.");
    }
    Expression value = expressions.expression();
    height = Math.max(height, parsing.height());
    boolean grouping = parsing.takeIf(TokenKind.ELLIPSIS);
    Optional<Expression> condition = condition();
    close(TokenKind.CLOSE_BRACE);
    parsing.raiseHeight(height);
    return new ForObject(
        parsing.rangeFrom(first),
        introduction.keyName(),
        introduction.valueName(),
        introduction.collection(),
        key,
        value,
        condition,
        grouping);
  }

  private String name(String detail) {
    String name = expressions.identifier(INVALID, detail);
    return name == null ? "" : name;
  }

  private void colon() {
    if (!parsing.takeIf(TokenKind.COLON)) {
      parsing.fail(INVALID, "Behind the collection a colon is expected.");
    }
  }

  private Optional<Expression> condition() {
    if (parsing.isLost() || !parsing.atWord("if")) {
      return Optional.empty();
    }
    parsing.take();
    return Optional.of(expressions.expression());
  }

  private void close(TokenKind kind) {
    parsing.expect(kind, INVALID, "The expression should end here.");
  }
}
