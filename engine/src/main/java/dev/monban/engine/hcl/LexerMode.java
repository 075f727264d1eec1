package dev.monban.engine.hcl;

/** What the lexer is inside of: the modes nest as the templates do. */
final class LexerMode {

  /** The ways in which text is cut into tokens. */
  enum Kind {
    /**
     * Names, numbers and operators; at the outermost level or between the braces of a template
     * sequence.
     */
    EXPRESSION,
    /** Between quotation marks. */
    QUOTED,
    /** Between the introducer and the marker of a heredoc. */
    HEREDOC,
    /** A template that is a text by itself. */
    BARE
  }

  private final Kind kind;
  private final boolean sequence;
  private final String marker;
  private int braces;
  private boolean lineStart = true;

  private LexerMode(Kind kind, boolean sequence, String marker) {
    this.kind = kind;
    this.sequence = sequence;
    this.marker = marker;
  }

  static LexerMode outermost(Kind kind) {
    return new LexerMode(kind, false, "");
  }

  static LexerMode sequence() {
    return new LexerMode(Kind.EXPRESSION, true, "");
  }

  static LexerMode quoted() {
    return new LexerMode(Kind.QUOTED, false, "");
  }

  static LexerMode heredoc(String marker) {
    return new LexerMode(Kind.HEREDOC, false, marker);
  }

  Kind kind() {
    return kind;
  }

  /** The marker that ends the heredoc. */
  String marker() {
    return marker;
  }

  /** Whether the next brace ends the template sequence and not an object inside it. */
  boolean endsWithBrace() {
    return sequence && braces == 0;
  }

  void openBrace() {
    braces++;
  }

  void closeBrace() {
    braces = Math.max(0, braces - 1);
  }

  /** Whether the heredoc has reached the start of a line, where its marker may stand. */
  boolean atLineStart() {
    return lineStart;
  }

  void atLineStart(boolean value) {
    lineStart = value;
  }
}
