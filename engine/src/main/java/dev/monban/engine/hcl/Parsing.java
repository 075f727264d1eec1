package dev.monban.engine.hcl;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.source.SourceRange;

/**
 * One reading of one text: where it is, what was wrong, how deep it is.
 *
 * <p>After an error the reading is <em>lost</em>: whoever is at work returns what there is and
 * takes nothing more, until the body finds the place where the next item begins. So one mistake is
 * told once.
 */
final class Parsing {
  /**
   * How many levels a tree may have, counted from its root: the parser, and whoever walks the tree
   * by recursion, must get by with half a megabyte of stack.
   */
  static final int DEPTH_LIMIT = 250;

  /**
   * How many brackets, templates and blocks may stand in each other: each costs the parser some ten
   * calls, so fewer of them than of levels in the tree fit on the stack.
   */
  static final int NESTING_LIMIT = 100;

  private final SyntaxText source;
  private final Tokens tokens;
  private final Diagnostics diagnostics;
  private int consumed;
  private int upcoming = -1;
  private boolean newlinesCount = true;
  private boolean lost;
  private int depth;
  private int height;

  Parsing(SyntaxText source, Tokens tokens, Diagnostics diagnostics) {
    this.source = source;
    this.tokens = tokens;
    this.diagnostics = diagnostics;
  }

  // --- where it is ---

  /** The kind of the next token that counts. */
  TokenKind peek() {
    return tokens.kind(upcoming());
  }

  boolean at(TokenKind kind) {
    return peek() == kind;
  }

  /** Whether the next token is the name {@code word}. */
  boolean atWord(String word) {
    return at(TokenKind.IDENTIFIER) && nextIs(word);
  }

  private boolean nextIs(String word) {
    int next = upcoming();
    return tokens.length(next) == word.length()
        && source.text().startsWith(word, tokens.start(next));
  }

  /** Goes past the next token and returns its index. */
  int take() {
    int taken = upcoming();
    if (tokens.kind(taken) != TokenKind.END_OF_TEXT) {
      consumed = taken + 1;
      upcoming = -1;
    }
    return taken;
  }

  /** Goes past the next token when it is of this kind. */
  boolean takeIf(TokenKind kind) {
    boolean there = !lost && at(kind);
    if (there) {
      take();
    }
    return there;
  }

  /** Makes line ends count from here, or not, and returns whether they did before. */
  boolean newlinesCount(boolean value) {
    boolean before = newlinesCount;
    newlinesCount = value;
    upcoming = -1;
    return before;
  }

  /** The index of the next token that counts. */
  int upcoming() {
    if (upcoming < 0) {
      int next = consumed;
      while (isSkipped(tokens.kind(next))) {
        next++;
      }
      upcoming = next;
    }
    return upcoming;
  }

  private boolean isSkipped(TokenKind kind) {
    return kind == TokenKind.WHITESPACE
        || kind == TokenKind.COMMENT
        || (kind == TokenKind.NEWLINE && !newlinesCount);
  }

  // --- texts and ranges ---

  String text(int token) {
    return source.text().substring(tokens.start(token), tokens.end(token));
  }

  SourceRange range(int token) {
    return source.range(tokens.start(token), tokens.end(token));
  }

  /** A piece of {@code token}, from and to counted from its beginning. */
  SourceRange rangeInside(int token, int from, int to) {
    return source.range(tokens.start(token) + from, tokens.start(token) + to);
  }

  /**
   * Whether the next token is the beginning of a sequence that strips the white space before it.
   */
  boolean nextStripsBefore() {
    return (at(TokenKind.OPEN_INTERPOLATION) || at(TokenKind.OPEN_DIRECTIVE))
        && tokens.length(upcoming()) == 3;
  }

  /** The range of the next token. */
  SourceRange nextRange() {
    return range(upcoming());
  }

  /** From the beginning of {@code first} to the end of what has been taken. */
  SourceRange rangeFrom(int first) {
    return source.range(tokens.start(first), Math.max(tokens.start(first), takenEnd()));
  }

  /** From the beginning of {@code first} to the end of what has been taken. */
  SourceRange rangeFrom(SourceRange first) {
    SourceRange end = source.range(takenEnd(), takenEnd());
    return first.to(end);
  }

  private int takenEnd() {
    return consumed == 0 ? source.start() : tokens.end(consumed - 1);
  }

  /** The whole text. */
  SourceRange wholeRange() {
    return source.range(source.start(), source.end());
  }

  // --- what was wrong ---

  /** Whether there was an error since the last {@link #recover}. */
  boolean isLost() {
    return lost;
  }

  /** Says what is wrong with the next token and gets lost. */
  void fail(String summary, String detail) {
    fail(summary, detail, nextRange());
  }

  /** Says what is wrong at {@code range} and gets lost. */
  void fail(String summary, String detail, SourceRange range) {
    boolean alreadyTold = lost || peek() == TokenKind.INVALID;
    lost = true;
    if (!alreadyTold) {
      report(summary, detail, range);
    }
  }

  /** Says what is wrong where reading can go on. */
  void report(String summary, String detail, SourceRange range) {
    diagnostics.add(Diagnostic.error(SyntaxErrors.CODE, summary, detail, range));
  }

  /**
   * What stands in the tree where an expression is missing: nothing, right behind what has been
   * taken.
   */
  Expression missing() {
    height = 1;
    return new InvalidExpression(source.range(takenEnd(), takenEnd()));
  }

  /** Takes a closing token, or says what is wrong. */
  boolean expect(TokenKind kind, String summary, String detail) {
    if (takeIf(kind)) {
      return true;
    }
    fail(summary, detail);
    return false;
  }

  /**
   * Goes on behind the item that began with the token {@code first} and is broken: at the first
   * line end that is not between brackets of the item; when the item's brackets do not match, at
   * the first one behind the error.
   */
  void recover(int first) {
    int error = upcoming();
    int next = first;
    while (!endsItem(next) && !(tokens.kind(next) == TokenKind.NEWLINE && next >= error)) {
      int partner = tokens.kind(next).opens() ? tokens.partner(next) : next;
      if (partner == Tokens.UNCLOSED) {
        next = Math.max(next, error);
        while (!endsItem(next) && tokens.kind(next) != TokenKind.NEWLINE) {
          next++;
        }
      } else {
        next = partner + 1;
      }
    }
    consumed = Math.max(consumed, next);
    upcoming = -1;
    lost = false;
  }

  private boolean endsItem(int token) {
    TokenKind kind = tokens.kind(token);
    return kind == TokenKind.END_OF_TEXT || (kind == TokenKind.CLOSE_BRACE && token >= upcoming());
  }

  // --- how deep it is ---

  /** Begins {@code levels} levels below the root of the tree. */
  void startAt(int levels) {
    depth = levels;
  }

  /** Goes one level down, unless that is too deep. */
  boolean enter() {
    if (depth >= NESTING_LIMIT) {
      tooDeep();
      return false;
    }
    depth++;
    return true;
  }

  /** Comes back up from {@link #enter}. */
  void leave() {
    depth--;
  }

  /** How many levels the expression made last has. */
  int height() {
    return height;
  }

  /** Forgets the expression made last: nothing is inside what follows. */
  void startHeight() {
    height = 0;
  }

  /** Notes that what is being made holds something of {@code levels} levels. */
  void raiseHeight(int levels) {
    height = Math.max(height, levels);
  }

  /** Puts {@code expression} on top of what is inside it, unless the tree gets too deep. */
  Expression made(Expression expression) {
    if (depth + height >= DEPTH_LIMIT) {
      tooDeep();
      height = 1;
      return new InvalidExpression(expression.range());
    }
    height++;
    return expression;
  }

  private void tooDeep() {
    fail(
        "Nested too deeply",
        "No more than "
            + NESTING_LIMIT
            + " brackets, texts and blocks in each other, and no more than "
            + DEPTH_LIMIT
            + " operators in a row can be read.");
  }
}
