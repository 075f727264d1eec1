package dev.monban.engine.address;

/** Text between quotation marks as Terraform writes it in addresses. */
final class QuotedText {
  private QuotedText() {}

  /**
   * {@code text} quoted, with the escapes of a Terraform template so that it reads back as itself.
   */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        default -> {
          quoted.append(c);
          if ((c == '$' || c == '%') && i + 1 < text.length() && text.charAt(i + 1) == '{') {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** The text that {@code quoted} (with its quotation marks) stands for. */
  static String unquote(String quoted) {
    StringBuilder text = new StringBuilder(quoted.length());
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      char next = quoted.charAt(i + 1);
      if (c == '\\') {
        i++;
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next);
      } else {
        text.append(c);
        if ((c == '$' || c == '%') && next == c && quoted.startsWith("{", i + 2)) {
          i++;
        }
      }
    }
    return text.toString();
  }
}
