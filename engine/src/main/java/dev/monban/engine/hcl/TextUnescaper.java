package dev.monban.engine.hcl;

/**
 * Undoes the escapes of a text: {@code \n} and its like between quotation marks, doubled marks
 * before a brace everywhere.
 */
final class TextUnescaper {
  private static final String SUMMARY = "Invalid escape sequence";

  private final Parsing parsing;

  TextUnescaper(Parsing parsing) {
    this.parsing = parsing;
  }

  /** The text of a heredoc or template file, where a backslash is a backslash. */
  String plain(int token) {
    String text = parsing.text(token);
    if (!text.contains("${") && !text.contains("%{")) {
      return text;
    }
    return unescaped(token, text, false);
  }

  /** The text between quotation marks. */
  String quoted(int token) {
    String text = parsing.text(token);
    if (text.indexOf('\\') < 0 && text.indexOf('{') < 0) {
      return text;
    }
    return unescaped(token, text, true);
  }

  private String unescaped(int token, String text, boolean quoted) {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (quoted && character == '\\') {
        at = escape(token, text, at, result);
      } else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) {
        result.append(character).append('{');
        at += 3;
      } else {
        result.append(character);
        at++;
      }
    }
    return result.toString();
  }

  /**
   * Writes what the escape at {@code at} stands for and returns where it ends; a wrong one stays as
   * it is.
   */
  private int escape(int token, String text, int at, StringBuilder result) {
    char selector = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    switch (selector) {
      case 'n' -> result.append('\n');
      case 'r' -> result.append('\r');
      case 't' -> result.append('\t');
      case '"', '\\' -> result.append(selector);
      case 'u' -> {
        return unicode(token, text, at, 4, result);
      }
      case 'U' -> {
        return unicode(token, text, at, 8, result);
      }
      default -> {
        int to = Math.min(text.length(), at + 2);
        report(token, at, to, "A backslash is followed by one of n, r, t, \", \\, u and U.");
        result.append(text, at, to);
      }
    }
    return at + 2;
  }

  private int unicode(int token, String text, int at, int digits, StringBuilder result) {
    int from = at + 2;
    int to = from;
    long character = 0;
    while (to < text.length()
        && to < from + digits
        && Character.digit(text.charAt(to), 16) >= 0
        && text.charAt(to) < 128) {
      character = character * 16 + Character.digit(text.charAt(to), 16);
      to++;
    }
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    if (to < from + digits) {
      report(
          token,
          at,
          to,
          "Behind \\" + text.charAt(at + 1) + " " + digits + " hexadecimal digits are expected.");
      result.append(text, at, to);
    } else if (surrogate || character > Character.MAX_CODE_POINT) {
      report(token, at, to, "Unicode has no character with this number.");
      result.append(text, at, to);
    } else {
      result.appendCodePoint((int) character);
    }
    return to;
  }

  private void report(int token, int from, int to, String detail) {
    parsing.report(SUMMARY, detail, parsing.rangeInside(token, from, to));
  }
}
