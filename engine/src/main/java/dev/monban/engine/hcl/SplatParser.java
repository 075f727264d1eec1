package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/**
 * Reads what a splat asks of every element: {@code attrSplat} and {@code fullSplat} in the grammar
 * of HCL's native syntax, whose markers have been taken already.
 */
final class SplatParser {
  private final Parsing parsing;
  private final AccessParser accesses;

  SplatParser(Parsing parsing, AccessParser accesses) {
    this.parsing = parsing;
    this.accesses = accesses;
  }

  /** <code>.*</code> takes only attributes along; an index behind them asks the list of results. */
  Expression ofAttributes(Expression source, SourceRange marker) {
    int height = parsing.height();
    Expression each = item(marker);
    while (parsing.takeIf(TokenKind.DOT)) {
      if (parsing.at(TokenKind.STAR)) {
        parsing.fail(
            "Nested splat expression not allowed",
            "Inside \".*\" there can be no other one; use \"[*]\".");
      } else {
        each = accesses.member(each);
      }
    }
    return splat(source, height, false, each);
  }

  /** {@code [*]} takes all that follows along. */
  Expression full(Expression source, SourceRange marker) {
    int height = parsing.height();
    if (!parsing.enter()) {
      return source;
    }
    Expression each = accesses.accesses(item(marker));
    parsing.leave();
    return splat(source, height, true, each);
  }

  private Expression item(SourceRange marker) {
    parsing.startHeight();
    return parsing.made(new SplatItem(marker));
  }

  private Expression splat(Expression source, int sourceHeight, boolean full, Expression each) {
    parsing.raiseHeight(sourceHeight);
    return parsing.made(new Splat(parsing.rangeFrom(source.range()), source, full, each));
  }
}
