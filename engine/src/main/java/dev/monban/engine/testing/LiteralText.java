package dev.monban.engine.testing;

import java.util.ArrayList;
import java.util.List;

/** Collects what a literal of JavaScript stands for, character by character. */
final class LiteralText {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  LiteralText(String source) {
    this.source = source;
  }

  String text() {
    return text.toString();
  }

  /** Where each character is written, and then {@code end}. */
  int[] offsets(int end) {
    int[] all = new int[offsets.size() + 1];
    for (int i = 0; i < offsets.size(); i++) {
      all[i] = offsets.get(i);
    }
    all[offsets.size()] = end;
    return all;
  }

  /** Takes the character, or the escape, at {@code at}; returns what comes after it. */
  int take(int at) {
    char c = source.charAt(at);
    if (c == '\r' && source.startsWith("\n", at + 1)) {
      return at + 1;
    }
    if (c != '\\' || at + 1 == source.length()) {
      add(c, at);
      return at + 1;
    }
    char escaped = source.charAt(at + 1);
    return switch (escaped) {
      case 'n' -> escape('\n', at);
      case 't' -> escape('\t', at);
      case 'r' -> escape('\r', at);
      case 'b' -> escape('\b', at);
      case 'f' -> escape('\f', at);
      case 'v' -> escape('\u000b', at);
      case '0' -> escape('\0', at);
      case '\n' -> at + 2;
      case 'x' -> digits(at, at + 2, at + 4);
      case 'u' ->
          source.startsWith("{", at + 2)
              ? digits(at, at + 3, source.indexOf('}', at))
              : digits(at, at + 2, at + 6);
      default -> escape(escaped, at);
    };
  }

  private int escape(char c, int at) {
    add(c, at);
    return at + 2;
  }

  /** A character by its number in hexadecimal digits; what is none stands for itself. */
  private int digits(int at, int start, int end) {
    try {
      for (char c : Character.toChars(Integer.parseInt(source.substring(start, end), 16))) {
        add(c, at);
      }
      return source.startsWith("}", end) && source.charAt(start - 1) == '{' ? end + 1 : end;
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return escape(source.charAt(at + 1), at);
    }
  }

  private void add(char c, int at) {
    text.append(c);
    offsets.add(at);
  }
}
