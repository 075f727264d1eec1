package dev.monban.engine.function;

import java.util.List;

/**
 * How much of a text's beginning stays as it is, whatever is appended: an accent could join the
 * last character.
 */
final class SafePrefix {
  private static final String NEVER_JOINED = "-_:;/\\,.(){}[]|?!~ \t@#$%^&*+\"'";

  private SafePrefix() {}

  static String of(String text) {
    List<String> characters = Graphemes.of(text);
    if (characters.isEmpty()) {
      return text;
    }
    String last = characters.get(characters.size() - 1);
    boolean safe = last.length() == 1 && NEVER_JOINED.contains(last);
    return safe ? text : text.substring(0, text.length() - last.length());
  }
}
