package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads quoted texts, heredocs and template files into tokens, strips what the markers ask for, and
 * has them nested.
 */
final class TemplateParser {
  private final Parsing parsing;
  private final ExpressionParser expressions;
  private final TextUnescaper unescaper;
  private boolean stripNext;

  TemplateParser(Parsing parsing, ExpressionParser expressions) {
    this.parsing = parsing;
    this.expressions = expressions;
    this.unescaper = new TextUnescaper(parsing);
  }

  Expression quoted() {
    int first = parsing.take();
    List<TemplateToken> tokens = tokens(true);
    end(TokenKind.CLOSE_QUOTE);
    return template(parsing.rangeFrom(first), tokens);
  }

  Expression heredoc() {
    int first = parsing.take();
    boolean indented = parsing.text(first).charAt(2) == '-';
    List<TemplateToken> tokens = tokens(false);
    end(TokenKind.CLOSE_HEREDOC);
    return template(
        parsing.rangeFrom(first), indented ? HeredocIndentation.removed(tokens) : tokens);
  }

  /** The whole text as one template. */
  Expression bare() {
    return template(parsing.wholeRange(), tokens(false));
  }

  /** A label: quoted text in which nothing is inserted. */
  Label label() {
    int first = parsing.take();
    StringBuilder text = new StringBuilder();
    while (!parsing.isLost() && !parsing.takeIf(TokenKind.CLOSE_QUOTE)) {
      switch (parsing.peek()) {
        case TEMPLATE_TEXT -> text.append(unescaper.quoted(parsing.take()));
        case OPEN_INTERPOLATION, OPEN_DIRECTIVE ->
            parsing.fail(
                "Invalid string literal",
                "A label is plain text: nothing can be inserted into it.");
        default -> end(TokenKind.CLOSE_QUOTE);
      }
    }
    return new Label(parsing.rangeFrom(first), text.toString());
  }

  private void end(TokenKind kind) {
    if (parsing.takeIf(kind)) {
      return;
    }
    if (parsing.at(TokenKind.NEWLINE)) {
      parsing.fail(
          "Invalid multi-line string",
          "A quoted text ends on its line. For a new line write \\n, for several lines a heredoc, such as <<EOT.");
    } else {
      parsing.fail("Unterminated template string", "The text ends before this string does.");
    }
  }

  private Expression template(SourceRange range, List<TemplateToken> tokens) {
    parsing.startHeight();
    List<TemplatePart> parts = new TemplateNesting(parsing).nested(tokens);
    return parsing.made(new Template(range, parts));
  }

  private List<TemplateToken> tokens(boolean quoted) {
    List<TemplateToken> tokens = new ArrayList<>();
    boolean newlines = parsing.newlinesCount(true);
    boolean strip = false;
    while (!parsing.isLost()) {
      stripNext = false;
      switch (parsing.peek()) {
        case TEMPLATE_TEXT -> tokens.add(text(quoted, strip));
        case OPEN_INTERPOLATION -> tokens.add(interpolation());
        case OPEN_DIRECTIVE -> directive(tokens);
        default -> {
          parsing.newlinesCount(newlines);
          return tokens;
        }
      }
      strip = stripNext;
    }
    parsing.newlinesCount(newlines);
    return tokens;
  }

  private TemplateToken text(boolean quoted, boolean stripLeading) {
    int token = parsing.take();
    String text = quoted ? unescaper.quoted(token) : unescaper.plain(token);
    if (stripLeading) {
      text = Characters.stripLeading(text);
    }
    if (parsing.nextStripsBefore()) {
      text = Characters.stripTrailing(text);
    }
    return new TemplateToken.Text(parsing.range(token), text);
  }

  private TemplateToken interpolation() {
    int first = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    Expression expression = expressions.expression();
    int height = parsing.height();
    close(
        first,
        "Extra characters after interpolation expression",
        "A closing brace is expected behind the expression. If this \"${\" belongs to another language, write \"$${\".");
    parsing.newlinesCount(newlines);
    return new TemplateToken.Inserted(parsing.rangeFrom(first), expression, height);
  }

  private void directive(List<TemplateToken> tokens) {
    int first = parsing.take();
    boolean newlines = parsing.newlinesCount(false);
    if (parsing.at(TokenKind.IDENTIFIER)) {
      directive(first, parsing.text(parsing.upcoming()), tokens);
    } else {
      parsing.fail(
          "Invalid template directive",
          "Behind \"%{\" the word if, else, endif, for or endfor is expected.");
    }
    parsing.newlinesCount(newlines);
  }

  private void directive(int first, String word, List<TemplateToken> tokens) {
    switch (word) {
      case "if" -> {
        parsing.take();
        Expression condition = expressions.expression();
        int height = parsing.height();
        tokens.add(new TemplateToken.If(closeDirective(first, word), condition, height));
      }
      case "for" -> {
        ForParser.Introduction introduction = new ForParser(parsing, expressions).introduction();
        int height = parsing.height();
        tokens.add(new TemplateToken.For(closeDirective(first, word), introduction, height));
      }
      case "else", "endif", "endfor" -> {
        parsing.take();
        SourceRange range = closeDirective(first, word);
        tokens.add(
            word.equals("else")
                ? new TemplateToken.Else(range)
                : word.equals("endif")
                    ? new TemplateToken.EndIf(range)
                    : new TemplateToken.EndFor(range));
      }
      default ->
          parsing.fail(
              "Invalid template control keyword",
              "\"" + word + "\" is none of the words if, else, endif, for and endfor.");
    }
  }

  private SourceRange closeDirective(int first, String word) {
    close(
        first,
        "Extra characters in " + word + " marker",
        "A closing brace is expected at the end of the directive.");
    return parsing.rangeFrom(first);
  }

  private void close(int first, String summary, String detail) {
    if (!parsing.isLost() && parsing.at(TokenKind.CLOSE_SEQUENCE)) {
      stripNext = parsing.text(parsing.take()).length() == 2;
    } else if (parsing.at(TokenKind.END_OF_TEXT)) {
      parsing.fail(
          "Unclosed template interpolation sequence",
          "The text ends before a brace closes this sequence. Perhaps another one inside is not closed.",
          parsing.range(first));
    } else {
      parsing.fail(summary, detail);
    }
  }
}
