package dev.monban.engine.report;

/** Text that is safe to show: a file or a message may hold what a terminal would obey. */
public final class PlainText {
  private PlainText() {}

  /** {@code text} on one line, control characters and direction overrides as their code points. */
  public static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        safe.append(' ');
      } else if (isUnsafe(c)) {
        safe.append(String.format("\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
