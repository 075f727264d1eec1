package dev.monban.engine.hcl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads what stands in brackets or braces: tuples and objects; with {@code for} at their beginning,
 * {@link ForParser}.
 */
final class CollectionParser {
  private final Parsing parsing;
  private final ExpressionParser expressions;
  private final ForParser fors;

  CollectionParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
    this.fors = new ForParser(parsing, expressions);
  }

  Expression tuple() {
    int first = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    Expression result = parsing.atWord("for") ? fors.tuple(first) : elements(first);
    parsing.newlinesCount(newlines);
    return parsing.made(result);
  }

  private Expression elements(int first) {
    List<Expression> elements = new ArrayList<>();
    int height = 0;
    while (!parsing.isLost() && !parsing.takeIf(TokenKind.CLOSE_BRACKET)) {
      elements.add(expressions.expression());
      height = Math.max(height, parsing.height());
      if (!parsing.takeIf(TokenKind.COMMA) && !parsing.at(TokenKind.CLOSE_BRACKET)) {
        noSeparator(
            first,
            "Unterminated tuple constructor expression",
            "The text ends before a bracket closes this list. Perhaps another one inside is not closed.",
            "Missing item separator",
            "A comma is expected between two items.");
      }
    }
    parsing.startHeight();
    parsing.raiseHeight(height);
    return new TupleConstructor(parsing.rangeFrom(first), Collections.unmodifiableList(elements));
  }

  Expression object() {
    int first = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    Expression result;
    if (parsing.atWord("for")) {
      result = fors.object(first);
    } else {
      parsing.newlinesCount(true);
      result = items(first);
    }
    parsing.newlinesCount(newlines);
    return parsing.made(result);
  }

  private Expression items(int first) {
    List<ObjectItem> items = new ArrayList<>();
    int height = 0;
    while (!parsing.isLost() && !parsing.takeIf(TokenKind.CLOSE_BRACE)) {
      if (parsing.takeIf(TokenKind.NEWLINE)) {
        continue;
      }
      items.add(item(first));
      height = Math.max(height, parsing.height());
      if (!parsing.takeIf(TokenKind.COMMA)
          && !parsing.takeIf(TokenKind.NEWLINE)
          && !parsing.at(TokenKind.CLOSE_BRACE)) {
        noSeparator(
            first,
            "Unterminated object constructor expression",
            "The text ends before a brace closes this object. Perhaps another one inside is not closed.",
            "Missing attribute separator",
            "A comma or a new line is expected between two attributes.");
      }
    }
    parsing.startHeight();
    parsing.raiseHeight(height);
    return new ObjectConstructor(parsing.rangeFrom(first), Collections.unmodifiableList(items));
  }

  private ObjectItem item(int first) {
    Expression key = asName(expressions.expression());
    int height = parsing.height();
    if (!parsing.takeIf(TokenKind.EQUALS) && !parsing.takeIf(TokenKind.COLON)) {
      noValue(first);
    }
    Expression value = expressions.expression();
    parsing.raiseHeight(height);
    return new ObjectItem(parsing.rangeFrom(key.range()), key, value);
  }

  /** As keys the words {@code true}, {@code false} and {@code null} are names like all others. */
  private static Expression asName(Expression key) {
    if (key instanceof BooleanLiteral literal) {
      return new Variable(key.range(), Boolean.toString(literal.value()));
    }
    return key instanceof NullLiteral ? new Variable(key.range(), "null") : key;
  }

  private void noValue(int first) {
    switch (parsing.peek()) {
      case NEWLINE, COMMA ->
          parsing.fail(
              "Missing attribute value",
              "A value is expected for this attribute, behind an equals sign.");
      case END_OF_TEXT ->
          parsing.fail(
              "Unterminated object constructor expression",
              "The text ends before a brace closes this object. Perhaps another one inside is not closed.",
              parsing.range(first));
      default ->
          parsing.fail(
              "Missing key/value separator",
              "An equals sign is expected between a key and its value.");
    }
  }

  private void noSeparator(
      int first, String endSummary, String endDetail, String summary, String detail) {
    if (parsing.at(TokenKind.END_OF_TEXT)) {
      parsing.fail(endSummary, endDetail, parsing.range(first));
    } else {
      parsing.fail(summary, detail);
    }
  }
}
