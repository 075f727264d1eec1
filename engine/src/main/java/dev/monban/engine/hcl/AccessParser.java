package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/**
 * Reads what follows an operand: {@code .name}, {@code [key]}, {@code [*]} and their older forms.
 */
final class AccessParser {
  private static final String INVALID_NAME = "Invalid attribute name";
  private static final String INVALID_INDEX = "Invalid legacy index syntax";

  private final Parsing parsing;
  private final ExpressionParser expressions;

  AccessParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
  }

  /** Reads all accesses to {@code source} that follow. */
  Expression accesses(Expression source) {
    Expression result = source;
    while (!parsing.isLost()) {
      if (parsing.at(TokenKind.DOT)) {
        int dot = parsing.take();
        result =
            parsing.at(TokenKind.STAR) ? attributeSplat(result, dot) : attribute(result, false);
      } else if (parsing.at(TokenKind.OPEN_BRACKET)) {
        result = bracket(result);
      } else {
        return result;
      }
    }
    return result;
  }

  /** What follows a dot: a name, or the digits of an older index. */
  private Expression attribute(Expression source, boolean inSplat) {
    if (parsing.at(TokenKind.STAR) && inSplat) {
      parsing.fail(
          "Nested splat expression not allowed",
          "Inside \".*\" there can be no other one; use \"[*]\".");
      return source;
    }
    if (!parsing.at(TokenKind.IDENTIFIER) && !parsing.at(TokenKind.NUMBER)) {
      parsing.fail(INVALID_NAME, "Behind a dot the name of an attribute is expected.");
      return source;
    }
    boolean index = parsing.at(TokenKind.NUMBER);
    int token = parsing.take();
    String name = parsing.text(token);
    if (index && name.indexOf('.') >= 0) {
      parsing.fail(
          INVALID_INDEX,
          "Two indexes with dots cannot follow each other; write ["
              + name.replace(".", "][")
              + "].",
          parsing.range(token));
      return source;
    }
    if (index && !name.chars().allMatch(Characters::isDigit)) {
      parsing.fail(INVALID_INDEX, "An index behind a dot is a whole number.", parsing.range(token));
      return source;
    }
    return parsing.made(
        new AttributeAccess(parsing.rangeFrom(source.range()), source, name, parsing.range(token)));
  }

  /** <code>.*</code> takes only attributes along; an index behind them asks the list of results. */
  private Expression attributeSplat(Expression source, int dot) {
    int height = parsing.height();
    parsing.take();
    parsing.startHeight();
    Expression each = parsing.made(new SplatItem(parsing.rangeFrom(dot)));
    while (!parsing.isLost() && parsing.at(TokenKind.DOT)) {
      parsing.take();
      each = attribute(each, true);
    }
    return splat(source, height, false, each);
  }

  private Expression splat(Expression source, int height, boolean full, Expression each) {
    parsing.raiseHeight(height);
    return parsing.made(new Splat(parsing.rangeFrom(source.range()), source, full, each));
  }

  private Expression bracket(Expression source) {
    int height = parsing.height();
    int open = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    if (parsing.takeIf(TokenKind.STAR)) {
      parsing.expect(
          TokenKind.CLOSE_BRACKET,
          "Missing close bracket on splat index",
          "Behind the star a closing bracket is expected at once.");
      parsing.newlinesCount(newlines);
      return fullSplat(source, height, parsing.rangeFrom(open));
    }
    Expression key = expressions.expression();
    parsing.expect(
        TokenKind.CLOSE_BRACKET,
        "Missing close bracket on index",
        "A closing bracket is expected behind the key.");
    parsing.newlinesCount(newlines);
    parsing.raiseHeight(height);
    return parsing.made(new IndexAccess(parsing.rangeFrom(source.range()), source, key));
  }

  private Expression fullSplat(Expression source, int height, SourceRange marker) {
    if (!parsing.enter()) {
      return source;
    }
    parsing.startHeight();
    Expression each = accesses(parsing.made(new SplatItem(marker)));
    parsing.leave();
    return splat(source, height, true, each);
  }
}
