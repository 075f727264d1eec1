package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a function call from behind the first part of its name. */
final class CallParser {
  private final Parsing parsing;
  private final ExpressionParser expressions;

  CallParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
  }

  Expression call(int first) {
    StringBuilder name = new StringBuilder(parsing.text(first));
    while (parsing.takeIf(TokenKind.DOUBLE_COLON)) {
      String part =
          expressions.identifier(
              "Missing function name",
              "Behind \"::\" the name of a function, or of its next space, is expected.");
      name.append("::").append(part == null ? "" : part);
    }
    SourceRange nameRange = parsing.rangeFrom(first);
    if (!parsing.takeIf(TokenKind.OPEN_PARENTHESIS)) {
      parsing.fail(
          "Missing open parenthesis",
          "Behind the name of a function its arguments are expected, in parentheses.");
      return parsing.missing();
    }
    boolean newlines = parsing.newlinesCount(false);
    List<Expression> arguments = new ArrayList<>();
    boolean expandFinal = arguments(arguments, nameRange);
    parsing.newlinesCount(newlines);
    return parsing.made(
        new FunctionCall(
            parsing.rangeFrom(first),
            name.toString(),
            nameRange,
            Collections.unmodifiableList(arguments),
            expandFinal));
  }

  /** Reads up to the closing parenthesis; returns whether the last argument is expanded. */
  private boolean arguments(List<Expression> arguments, SourceRange nameRange) {
    int height = 0;
    while (!parsing.isLost() && !parsing.takeIf(TokenKind.CLOSE_PARENTHESIS)) {
      arguments.add(expressions.expression());
      height = Math.max(height, parsing.height());
      if (parsing.takeIf(TokenKind.ELLIPSIS)) {
        parsing.expect(
            TokenKind.CLOSE_PARENTHESIS,
            "Missing closing parenthesis",
            "An argument with \"...\" is the last one: a closing parenthesis is expected.");
        parsing.raiseHeight(height);
        return true;
      }
      if (!parsing.takeIf(TokenKind.COMMA) && !parsing.at(TokenKind.CLOSE_PARENTHESIS)) {
        noSeparator(nameRange);
      }
    }
    parsing.startHeight();
    parsing.raiseHeight(height);
    return false;
  }

  private void noSeparator(SourceRange nameRange) {
    if (parsing.at(TokenKind.END_OF_TEXT)) {
      parsing.fail(
          "Unterminated function call",
          "The text ends before a parenthesis closes this call. Perhaps another one inside is not closed.",
          nameRange);
    } else {
      parsing.fail("Missing argument separator", "A comma is expected between two arguments.");
    }
  }
}
