package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.Arrays;
import java.util.List;

/**
 * A JSON string in a file.
 *
 * @param range with its quotation marks
 * @param content what it says; each character knows where it was written
 * @param closed whether it is a whole string without wrong escapes
 */
record JsonString(SourceRange range, SyntaxText content, boolean closed) {

  /** What it says, with nothing in it to be evaluated. */
  Template literal() {
    String text = content.text().substring(content.start(), content.end());
    return new Template(
        range,
        text.isEmpty()
            ? List.of()
            : List.of(new TemplateText(content.range(content.start(), content.end()), text)));
  }

  /** The string whose quotation mark stands at {@code start}. */
  static JsonString at(SourceFile file, int start) {
    String text = file.text();
    int to = start + 1;
    while (to < text.length()
        && text.charAt(to) != '"'
        && text.charAt(to) != '\\'
        && text.charAt(to) >= ' ') {
      to++;
    }
    if (to < text.length() && text.charAt(to) == '"') {
      return new JsonString(
          file.range(start, to + 1), SyntaxText.of(file.range(start + 1, to)), true);
    }
    return decoded(file, start);
  }

  private static JsonString decoded(SourceFile file, int start) {
    String text = file.text();
    StringBuilder content = new StringBuilder();
    int[] offsets = new int[16];
    int at = start + 1;
    boolean wrong = false;
    while (!wrong && at < text.length() && text.charAt(at) != '"' && text.charAt(at) >= ' ') {
      if (content.length() + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[content.length()] = at;
      if (text.charAt(at) == '\\') {
        int character = escaped(text, at);
        wrong = character < 0;
        content.append((char) character);
        at += at + 1 < text.length() && text.charAt(at + 1) == 'u' ? 6 : 2;
      } else {
        content.append(text.charAt(at++));
      }
    }
    boolean closed = !wrong && at < text.length() && text.charAt(at) == '"';
    offsets[content.length()] = Math.min(at, text.length());
    return new JsonString(
        file.range(start, Math.min(text.length(), at + 1)),
        SyntaxText.decoded(file, content.toString(), offsets),
        closed);
  }

  /** The character that the escape at {@code at} stands for; -1 when it is none. */
  private static int escaped(String text, int at) {
    char selector = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    return switch (selector) {
      case '"', '\\', '/' -> selector;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal(text, at + 2);
      default -> -1;
    };
  }

  private static int hexadecimal(String text, int from) {
    int result = 0;
    for (int at = from; at < from + 4; at++) {
      int digit =
          at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      result = result * 16 + digit;
    }
    return result;
  }
}
