package dev.monban.engine.hcl;

/**
 * Reads the operators behind a term: {@code GetAttr}, {@code Index}, {@code LegacyIndex} and {@code
 * Splat} in the grammar of HCL's native syntax.
 */
final class AccessParser {
  private final Parsing parsing;
  private final ExpressionParser expressions;
  private final SplatParser splats;

  AccessParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
    this.splats = new SplatParser(parsing, this);
  }

  /** Reads all operators that follow {@code term}. */
  Expression accesses(Expression term) {
    Expression result = term;
    while (!parsing.isLost() && (parsing.at(TokenKind.DOT) || parsing.at(TokenKind.OPEN_BRACKET))) {
      result = parsing.at(TokenKind.DOT) ? dotted(result) : bracketed(result);
    }
    return result;
  }

  private Expression dotted(Expression source) {
    int dot = parsing.take();
    return parsing.takeIf(TokenKind.STAR)
        ? splats.ofAttributes(source, parsing.rangeFrom(dot))
        : member(source);
  }

  /** What may stand behind a dot besides a star: a name, or the digits of a legacy index. */
  Expression member(Expression source) {
    if (parsing.at(TokenKind.IDENTIFIER)) {
      return access(source, parsing.take());
    }
    if (parsing.at(TokenKind.NUMBER)) {
      return legacyIndex(source, parsing.take());
    }
    parsing.fail("Invalid attribute name", "Behind a dot the name of an attribute is expected.");
    return source;
  }

  private Expression legacyIndex(Expression source, int number) {
    String digits = parsing.text(number);
    if (digits.chars().allMatch(Characters::isDigit)) {
      return access(source, number);
    }
    parsing.fail(
        "Invalid legacy index syntax",
        digits.contains(".")
            ? "Two indexes with dots cannot follow each other; write ["
                + digits.replace(".", "][")
                + "]."
            : "An index behind a dot is a whole number.",
        parsing.range(number));
    return source;
  }

  private Expression access(Expression source, int name) {
    return parsing.made(
        new AttributeAccess(
            parsing.rangeFrom(source.range()), source, parsing.text(name), parsing.range(name)));
  }

  private Expression bracketed(Expression source) {
    int height = parsing.height();
    int open = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    if (parsing.takeIf(TokenKind.STAR)) {
      close(
          newlines,
          "Missing close bracket on splat index",
          "Behind the star a closing bracket is expected at once.");
      return splats.full(source, parsing.rangeFrom(open));
    }
    Expression key = expressions.expression();
    close(
        newlines,
        "Missing close bracket on index",
        "A closing bracket is expected behind the key.");
    parsing.raiseHeight(height);
    return parsing.made(new IndexAccess(parsing.rangeFrom(source.range()), source, key));
  }

  /** Takes the closing bracket; {@code newlines} says whether line ends count behind it. */
  private void close(boolean newlines, String summary, String detail) {
    parsing.expect(TokenKind.CLOSE_BRACKET, summary, detail);
    parsing.newlinesCount(newlines);
  }
}
