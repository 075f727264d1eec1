package dev.monban.engine.hcl;

import static dev.monban.engine.hcl.Characters.continuesIdentifier;
import static dev.monban.engine.hcl.Characters.isDigit;
import static dev.monban.engine.hcl.Characters.startsIdentifier;

import dev.monban.engine.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts a text into tokens.
 *
 * <p>A quoted text that is not closed ends with its line, so that one forgotten quotation mark does
 * not swallow the rest.
 */
final class Lexer {
  private final String text;
  private final int end;
  private final boolean markerMayEndText;
  private final Tokens tokens;
  private final InvalidCharacters invalid;
  private final TemplateLexer templates;
  private final Deque<LexerMode> modes = new ArrayDeque<>();
  private int at;
  private int noCommentEndFrom = Integer.MAX_VALUE;

  private Lexer(
      SyntaxText source,
      LexerMode.Kind outermost,
      boolean markerMayEndText,
      Diagnostics diagnostics) {
    this.text = source.text();
    this.at = source.start();
    this.end = source.end();
    this.markerMayEndText = markerMayEndText;
    this.tokens = new Tokens(at, end - at);
    this.invalid = new InvalidCharacters(source, diagnostics);
    this.templates = new TemplateLexer(text, end);
    modes.push(LexerMode.outermost(outermost));
  }

  /**
   * The tokens of {@code source}, the last is {@link TokenKind#END_OF_TEXT}.
   *
   * @param outermost {@link LexerMode.Kind#EXPRESSION} or {@link LexerMode.Kind#BARE}
   * @param markerMayEndText whether a heredoc's marker needs no line end when the text ends with it
   */
  static Tokens tokenize(
      SyntaxText source,
      LexerMode.Kind outermost,
      boolean markerMayEndText,
      Diagnostics diagnostics) {
    Lexer lexer = new Lexer(source, outermost, markerMayEndText, diagnostics);
    if (lexer.at == 0 && lexer.end > 0 && lexer.text.charAt(0) == '\uFEFF') {
      lexer.add(TokenKind.WHITESPACE, 1);
    }
    while (lexer.at < lexer.end) {
      lexer.next(lexer.modes.element());
    }
    lexer.add(TokenKind.END_OF_TEXT, lexer.end);
    return lexer.tokens;
  }

  private void next(LexerMode mode) {
    if (mode.kind() == LexerMode.Kind.EXPRESSION) {
      expressionToken(mode);
    } else {
      templateToken(mode);
    }
  }

  private void templateToken(LexerMode mode) {
    if (mode.kind() == LexerMode.Kind.HEREDOC && mode.atLineStart()) {
      int close = templates.endOfMarkerLine(at, mode.marker(), markerMayEndText);
      if (close >= 0) {
        modes.pop();
        add(TokenKind.CLOSE_HEREDOC, close);
        return;
      }
    }
    char character = text.charAt(at);
    if (templates.opensSequence(at)) {
      mode.atLineStart(false);
      modes.push(LexerMode.sequence());
      int length = at + 2 < end && text.charAt(at + 2) == '~' ? 3 : 2;
      add(character == '$' ? TokenKind.OPEN_INTERPOLATION : TokenKind.OPEN_DIRECTIVE, at + length);
    } else if (mode.kind() == LexerMode.Kind.QUOTED && character == '"') {
      modes.pop();
      add(TokenKind.CLOSE_QUOTE, at + 1);
    } else if (mode.kind() == LexerMode.Kind.QUOTED && lineEndLength(at) > 0) {
      modes.pop();
    } else {
      add(
          TokenKind.TEMPLATE_TEXT,
          mode.kind() == LexerMode.Kind.QUOTED
              ? templates.endOfQuotedText(at)
              : templates.endOfLineText(at));
      mode.atLineStart(text.charAt(at - 1) == '\n');
    }
  }

  private void expressionToken(LexerMode mode) {
    char character = text.charAt(at);
    if (character == ' ' || character == '\t') {
      add(TokenKind.WHITESPACE, endOfBlanks());
    } else if (lineEndLength(at) > 0) {
      add(TokenKind.NEWLINE, at + lineEndLength(at));
    } else if (startsIdentifier(text.codePointAt(at))) {
      add(TokenKind.IDENTIFIER, endOfIdentifier(at));
    } else if (isDigit(character)) {
      add(TokenKind.NUMBER, endOfNumber());
    } else if (character == '#' || next("//")) {
      add(TokenKind.COMMENT, endOfLine());
    } else if (next("/*") && endOfComment() >= 0) {
      add(TokenKind.COMMENT, endOfComment());
    } else if (character == '"') {
      modes.push(LexerMode.quoted());
      add(TokenKind.OPEN_QUOTE, at + 1);
    } else if (next("<<") && endOfIntroducer() >= 0) {
      openHeredoc();
    } else if (mode.endsWithBrace() && (character == '}' || next("~}"))) {
      modes.pop();
      add(TokenKind.CLOSE_SEQUENCE, character == '}' ? at + 1 : at + 2);
    } else {
      operator(mode);
    }
  }

  private void operator(LexerMode mode) {
    TokenKind kind = Operators.at(text, at, end);
    if (kind == TokenKind.INVALID) {
      int length = Character.charCount(text.codePointAt(at));
      invalid.report(at, at + length);
      add(TokenKind.INVALID, at + length);
      return;
    }
    if (kind == TokenKind.OPEN_BRACE) {
      mode.openBrace();
    } else if (kind == TokenKind.CLOSE_BRACE) {
      mode.closeBrace();
    }
    add(kind, at + Operators.length(kind));
  }

  private void openHeredoc() {
    int close = endOfIntroducer();
    int from = text.charAt(at + 2) == '-' ? at + 3 : at + 2;
    modes.push(LexerMode.heredoc(text.substring(from, endOfIdentifier(from))));
    add(TokenKind.OPEN_HEREDOC, close);
  }

  /** Where the introducer of a heredoc ends, behind its line end; -1 when it is none. */
  private int endOfIntroducer() {
    int from = at + 2 < end && text.charAt(at + 2) == '-' ? at + 3 : at + 2;
    if (from >= end || !startsIdentifier(text.codePointAt(from))) {
      return -1;
    }
    int to = endOfIdentifier(from);
    int lineEnd = to < end ? lineEndLength(to) : 0;
    return lineEnd > 0 ? to + lineEnd : -1;
  }

  private int endOfIdentifier(int from) {
    int to = from;
    while (to < end && continuesIdentifier(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  /**
   * Digits, dots and exponents, as far as they end in a digit: {@code a.0.1} needs the dots, and
   * what is no number is for the parser to refuse.
   */
  private int endOfNumber() {
    int to = endOfDigits(at);
    int next = to;
    while (next < end && text.charAt(next) == '.' || isExponent(next)) {
      next = text.charAt(next) == '.' ? next + 1 : endOfExponentMark(next);
      int digits = endOfDigits(next);
      to = digits > next ? digits : to;
      next = digits;
    }
    return to;
  }

  private boolean isExponent(int from) {
    return from < end
        && (text.charAt(from) == 'e' || text.charAt(from) == 'E')
        && endOfDigits(endOfExponentMark(from)) > endOfExponentMark(from);
  }

  private int endOfExponentMark(int from) {
    int to = from + 1;
    return to < end && (text.charAt(to) == '+' || text.charAt(to) == '-') ? to + 1 : to;
  }

  private int endOfDigits(int from) {
    int to = from;
    while (to < end && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int endOfBlanks() {
    int to = at;
    while (to < end && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
      to++;
    }
    return to;
  }

  private int endOfLine() {
    int to = at;
    while (to < end && lineEndLength(to) == 0) {
      to++;
    }
    return to;
  }

  /** Where the comment that begins here ends; -1 when it does not, and then it is none. */
  private int endOfComment() {
    if (at >= noCommentEndFrom) {
      return -1;
    }
    int close = text.indexOf("*/", at + 2);
    if (close < 0 || close + 2 > end) {
      noCommentEndFrom = at;
      return -1;
    }
    return close + 2;
  }

  private int lineEndLength(int from) {
    if (text.charAt(from) == '\n') {
      return 1;
    }
    return text.charAt(from) == '\r' && from + 1 < end && text.charAt(from + 1) == '\n' ? 2 : 0;
  }

  private boolean next(String expected) {
    return at + expected.length() <= end && text.startsWith(expected, at);
  }

  private void add(TokenKind kind, int to) {
    tokens.add(kind, to);
    at = to;
  }
}
