package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.Collections;

/**
 * Reads HCL, in its own syntax and in JSON.
 *
 * <p>Every text gives a tree of what could be read, with a diagnostic for each place where it could
 * not; the time grows with the length of the text, and no text exhausts the stack.
 */
public final class HclParser {

  private HclParser() {}

  /**
   * Reads a file of arguments and blocks: JSON when its name ends with {@code .json}, HCL's own
   * syntax otherwise. The blocks of a root are blocks in {@code .tf.json} only; see {@link
   * JsonBodies}.
   */
  public static Diagnosed<Body> parseFile(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Body body =
        file.path().endsWith(".json")
            ? JsonBodies.file(file, isConfiguration(file.path()), diagnostics)
            : nativeFile(file, diagnostics);
    return new Diagnosed<>(body, diagnostics.list());
  }

  private static boolean isConfiguration(String path) {
    return path.endsWith(".tf.json") || path.endsWith(".tofu.json");
  }

  private static Body nativeFile(SourceFile file, Diagnostics diagnostics) {
    Parsing parsing = parsing(SyntaxText.of(file), LexerMode.Kind.EXPRESSION, false, diagnostics);
    return new BodyParser(parsing, new ExpressionParser(parsing)).file();
  }

  /** Reads a text that is one expression, as it may stand behind the equals sign of an argument. */
  public static Diagnosed<Expression> parseExpression(SourceFile file) {
    return parseExpression(SyntaxText.of(file));
  }

  /** Reads a piece of a file that is one expression, as it may stand behind the equals sign. */
  public static Diagnosed<Expression> parseExpression(SourceRange range) {
    return parseExpression(SyntaxText.of(range));
  }

  static Diagnosed<Expression> parseExpression(SyntaxText text) {
    Diagnostics diagnostics = new Diagnostics();
    Parsing parsing = parsing(text, LexerMode.Kind.EXPRESSION, true, diagnostics);
    Expression expression = new ExpressionParser(parsing).expression();
    while (parsing.takeIf(TokenKind.NEWLINE)) {
      // Empty lines and comments may follow.
    }
    if (!parsing.isLost() && !parsing.at(TokenKind.END_OF_TEXT)) {
      parsing.fail(
          "Extra characters after expression", "The expression ends here, but the text goes on.");
    }
    return new Diagnosed<>(expression, diagnostics.list());
  }

  /** Reads a text that is one template, such as the content of a file for {@code templatefile}. */
  public static Diagnosed<Template> parseTemplate(SourceFile file) {
    return parseTemplate(SyntaxText.of(file), 0);
  }

  /** Reads a text that is one template and stands {@code depth} levels below its tree's root. */
  static Diagnosed<Template> parseTemplate(SyntaxText text, int depth) {
    Diagnostics diagnostics = new Diagnostics();
    Parsing parsing = parsing(text, LexerMode.Kind.BARE, false, diagnostics);
    parsing.startAt(depth);
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
    Tokens tokens = Lexer.tokenize(text, outermost, markerMayEndText, diagnostics);
    return new Parsing(text, tokens, diagnostics);
  }
}
