package dev.monban.engine.function;

import dev.monban.engine.value.GoQuote;

/**
 * One verb of a format: {@code %-8.3f}.
 *
 * @param raw as written
 * @param offset where it begins, in bytes
 * @param argument which of the arguments behind the format it takes, from 1
 * @param letter what it asks for
 * @param flags the characters of {@code #0+- } that stand before the width
 * @param width the least number of characters, or -1
 * @param precision the number behind the point, or -1
 */
record FormatVerb(
    String raw, int offset, int argument, char letter, String flags, int width, int precision) {

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  /** What messages say first: {@code unsupported value for "%d" at 0: }. */
  String unsupported() {
    return "unsupported value for " + quoted() + " at " + offset + ": ";
  }

  String quoted() {
    return GoQuote.quote(raw);
  }
}
