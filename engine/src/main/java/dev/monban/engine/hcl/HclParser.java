package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.Collections;

/**
 * Reads HCL's own syntax.
 *
 * <p>Every text gives a tree of what could be read, with a diagnostic for each place where it could
 * not; the time grows with the length of the text, and no text exhausts the stack.
 */
public final class HclParser {

  private HclParser() {}

  /** Reads a file of arguments and blocks. */
  public static Diagnosed<Body> parseFile(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Parsing parsing = parsing(SyntaxText.of(file), LexerMode.Kind.EXPRESSION, false, diagnostics);
    Body body = new BodyParser(parsing, new ExpressionParser(parsing)).file();
    return new Diagnosed<>(body, diagnostics.list());
  }

  /** Reads a text that is one expression, as it may stand behind the equals sign of an argument. */
  public static Diagnosed<Expression> parseExpression(SourceFile file) {
    return parseExpression(file.range(0, file.text().length()));
  }

  /**
   * Reads a piece of a file that is one expression, as it may stand behind the equals sign of an
   * argument.
   */
  public static Diagnosed<Expression> parseExpression(SourceRange range) {
    Diagnostics diagnostics = new Diagnostics();
    Parsing parsing = parsing(SyntaxText.of(range), LexerMode.Kind.EXPRESSION, true, diagnostics);
    Expression expression = new ExpressionParser(parsing).expression();
    while (parsing.takeIf(TokenKind.NEWLINE)) {
      // Empty lines and comments may follow.
    }
    if (!parsing.isLost() && !parsing.at(TokenKind.END_OF_TEXT)) {
      BodyParser.missingNewline(parsing);
    }
    return new Diagnosed<>(expression, diagnostics.list());
  }

  /** Reads a text that is one template, such as the content of a file for {@code templatefile}. */
  public static Diagnosed<Template> parseTemplate(SourceFile file) {
    return parseTemplate(SyntaxText.of(file));
  }

  static Diagnosed<Template> parseTemplate(SyntaxText text) {
    Diagnostics diagnostics = new Diagnostics();
    Parsing parsing = parsing(text, LexerMode.Kind.BARE, false, diagnostics);
    Expression template = new ExpressionParser(parsing).templates().bare();
    return new Diagnosed<>(
        template instanceof Template whole
            ? whole
            : new Template(template.range(), Collections.emptyList()),
        diagnostics.list());
  }

  private static Parsing parsing(
      SyntaxText text,
      LexerMode.Kind outermost,
      boolean markerMayEndText,
      Diagnostics diagnostics) {
    return new Parsing(
        text, Lexer.tokenize(text, outermost, markerMayEndText, diagnostics), diagnostics);
  }
}
