package dev.monban.engine.hcl;

/** What a token is; together the tokens of a text are the text, nothing is left out. */
enum TokenKind {
  WHITESPACE,
  COMMENT,
  NEWLINE,
  IDENTIFIER,
  NUMBER,
  OPEN_PARENTHESIS,
  CLOSE_PARENTHESIS,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  OPEN_BRACE,
  CLOSE_BRACE,
  COMMA,
  DOT,
  ELLIPSIS,
  COLON,
  DOUBLE_COLON,
  EQUALS,
  ARROW,
  QUESTION,
  OR,
  AND,
  NOT,
  EQUAL,
  NOT_EQUAL,
  LESS,
  LESS_OR_EQUAL,
  GREATER,
  GREATER_OR_EQUAL,
  PLUS,
  MINUS,
  STAR,
  SLASH,
  PERCENT,
  OPEN_QUOTE,
  CLOSE_QUOTE,
  /** The introducer with its line end. */
  OPEN_HEREDOC,
  /** The marker with the blanks around it, without its line end. */
  CLOSE_HEREDOC,
  /** Text between the marks of a template; of several lines each is a token. */
  TEMPLATE_TEXT,
  /** <code>${</code>, or <code>${~</code>. */
  OPEN_INTERPOLATION,
  /** <code>%{</code>, or <code>%{~</code>. */
  OPEN_DIRECTIVE,
  /** The brace that ends an interpolation or directive, perhaps with a {@code ~} before it. */
  CLOSE_SEQUENCE,
  /** A character that the language does not use; the lexer has said so. */
  INVALID,
  END_OF_TEXT;

  /** Whether the kind opens what {@link #closes} ends. */
  boolean opens() {
    return switch (this) {
      case OPEN_PARENTHESIS,
          OPEN_BRACKET,
          OPEN_BRACE,
          OPEN_QUOTE,
          OPEN_HEREDOC,
          OPEN_INTERPOLATION,
          OPEN_DIRECTIVE ->
          true;
      default -> false;
    };
  }

  /** Whether a token of this kind ends one of kind {@code opener}. */
  boolean closes(TokenKind opener) {
    return switch (this) {
      case CLOSE_PARENTHESIS -> opener == OPEN_PARENTHESIS;
      case CLOSE_BRACKET -> opener == OPEN_BRACKET;
      case CLOSE_BRACE -> opener == OPEN_BRACE;
      case CLOSE_QUOTE -> opener == OPEN_QUOTE;
      case CLOSE_HEREDOC -> opener == OPEN_HEREDOC;
      case CLOSE_SEQUENCE -> opener == OPEN_INTERPOLATION || opener == OPEN_DIRECTIVE;
      default -> false;
    };
  }
}
