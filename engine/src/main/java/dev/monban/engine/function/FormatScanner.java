package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;

/** Takes a format apart: literal text and verbs. */
final class FormatScanner {
  private static final int MAXIMUM_NUMBER = 1_000_000_000;

  private final String format;
  private int at;
  private int next = 1;
  private int counted;
  private int countedBytes;

  /** A format that is not right; the message says why. */
  static final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormatException(String message) {
      super(message, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /** What becomes of the pieces. */
  interface Pieces {
    void text(String text);

    void verb(FormatVerb verb);
  }

  FormatScanner(String format) {
    this.format = format;
  }

  /** Hands over the pieces in order; gives back the highest argument that a verb takes. */
  int scan(Pieces pieces) {
    int highest = 0;
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        pieces.text(format.substring(at));
        break;
      }
      pieces.text(format.substring(at, percent));
      at = percent + 1;
      if (format.startsWith("%", at)) {
        pieces.text("%");
        at++;
      } else {
        FormatVerb verb = verb(percent);
        highest = Math.max(highest, verb.argument());
        next = verb.argument() + 1;
        pieces.verb(verb);
      }
    }
    return highest;
  }

  private FormatVerb verb(int start) {
    int flags = at;
    while (at < format.length() && "0#-+ ".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    String found = format.substring(flags, at);
    int width = digit(1) ? number() : -1;
    int precision = -1;
    if (format.startsWith(".", at)) {
      at++;
      precision = digit(0) ? number() : 0;
    }
    int argument = next;
    if (format.startsWith("[", at)) {
      at++;
      if (!digit(1)) {
        throw wrong();
      }
      argument = number();
      if (!format.startsWith("]", at)) {
        throw wrong();
      }
      at++;
    }
    if (at == format.length() || !isLetter(format.charAt(at))) {
      throw wrong();
    }
    at++;
    return new FormatVerb(
        format.substring(start, at),
        bytes(start),
        argument,
        format.charAt(at - 1),
        found,
        width,
        precision);
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private boolean digit(int least) {
    return at < format.length() && format.charAt(at) >= '0' + least && format.charAt(at) <= '9';
  }

  private int number() {
    long number = 0;
    for (; digit(0); at++) {
      number = Math.min(MAXIMUM_NUMBER, 10 * number + format.charAt(at) - '0');
    }
    return (int) number;
  }

  /** How many bytes stand before {@code end}, which only grows: each of them is counted once. */
  private int bytes(int end) {
    countedBytes += Utf8.encode(format.substring(counted, end)).length;
    counted = end;
    return countedBytes;
  }

  private FormatException wrong() {
    return new FormatException(
        at == format.length()
            ? "invalid format string starting at offset " + bytes(at)
            : "unrecognized format character "
                + GoQuote.quoteCharacter(format.codePointAt(at))
                + " at offset "
                + bytes(at));
  }
}
