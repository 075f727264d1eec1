package dev.monban.engine.hcl;

import java.util.Arrays;

/**
 * The tokens of a text in their order, white space and comments included: each begins where the one
 * before ends.
 */
final class Tokens {
  /** The partner of an opening token that nothing closes. */
  static final int UNCLOSED = -1;

  private final int start;
  private TokenKind[] kinds;
  private int[] ends;
  private int[] partners = new int[0];
  private int count;

  /** No tokens yet, for a text that begins at {@code start} and has {@code length} characters. */
  Tokens(int start, int length) {
    this.start = start;
    int expected = length / 3 + 8;
    this.kinds = new TokenKind[expected];
    this.ends = new int[expected];
  }

  void add(TokenKind kind, int end) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    kinds[count] = kind;
    ends[count++] = end;
  }

  int count() {
    return count;
  }

  TokenKind kind(int index) {
    return kinds[index];
  }

  int start(int index) {
    return index == 0 ? start : ends[index - 1];
  }

  int end(int index) {
    return ends[index];
  }

  int length(int index) {
    return end(index) - start(index);
  }

  /**
   * The index of the token that closes the opening token at {@code index}, or {@link #UNCLOSED}.
   */
  int partner(int index) {
    if (partners.length == 0) {
      partners = pair();
    }
    return partners[index];
  }

  /**
   * A closing token ends the nearest opening token of its kind; what was opened in between stays
   * unclosed.
   */
  private int[] pair() {
    int[] result = new int[count];
    Arrays.fill(result, UNCLOSED);
    int[] open = new int[count];
    int[] openOfKind = new int[TokenKind.values().length];
    int depth = 0;
    for (int at = 0; at < count; at++) {
      if (kinds[at].opens()) {
        open[depth++] = at;
        openOfKind[kinds[at].ordinal()]++;
      } else if (closesSomething(kinds[at], openOfKind)) {
        boolean found = false;
        while (!found) {
          int opener = open[--depth];
          openOfKind[kinds[opener].ordinal()]--;
          found = kinds[at].closes(kinds[opener]);
          result[opener] = found ? at : UNCLOSED;
        }
      }
    }
    return result;
  }

  private static boolean closesSomething(TokenKind kind, int[] openOfKind) {
    return switch (kind) {
      case CLOSE_PARENTHESIS -> openOfKind[TokenKind.OPEN_PARENTHESIS.ordinal()] > 0;
      case CLOSE_BRACKET -> openOfKind[TokenKind.OPEN_BRACKET.ordinal()] > 0;
      case CLOSE_BRACE -> openOfKind[TokenKind.OPEN_BRACE.ordinal()] > 0;
      case CLOSE_QUOTE -> openOfKind[TokenKind.OPEN_QUOTE.ordinal()] > 0;
      case CLOSE_HEREDOC -> openOfKind[TokenKind.OPEN_HEREDOC.ordinal()] > 0;
      case CLOSE_SEQUENCE ->
          openOfKind[TokenKind.OPEN_INTERPOLATION.ordinal()]
                  + openOfKind[TokenKind.OPEN_DIRECTIVE.ordinal()]
              > 0;
      default -> false;
    };
  }
}
