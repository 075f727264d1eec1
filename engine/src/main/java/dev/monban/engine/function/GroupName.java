package dev.monban.engine.function;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a group in a regular expression.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends
 */
record GroupName(String name, int start, int end) {

  /** The names in {@code expression}, in order, whether it is well formed or not. */
  static List<GroupName> in(String expression) {
    List<GroupName> found = new ArrayList<>();
    int at = 0;
    while (at < expression.length()) {
      if (expression.startsWith("\\Q", at)) {
        int end = expression.indexOf("\\E", at + 2);
        at = end < 0 ? expression.length() : end + 2;
      } else if (expression.charAt(at) == '\\') {
        at += 2;
      } else if (expression.charAt(at) == '[') {
        at = endOfClass(expression, at);
      } else {
        int name = nameAt(expression, at);
        int end = name < 0 ? -1 : expression.indexOf('>', name);
        if (end > name) {
          found.add(new GroupName(expression.substring(name, end), name, end));
        }
        at = end > name ? end + 1 : at + 1;
      }
    }
    return found;
  }

  /** Where a name begins, if a named group begins at {@code at}; otherwise -1. */
  private static int nameAt(String expression, int at) {
    if (expression.startsWith("(?P<", at)) {
      return at + 4;
    }
    return expression.startsWith("(?<", at) ? at + 3 : -1;
  }

  /**
   * Behind the bracket that closes the class at {@code start}; one that comes first is meant
   * literally.
   */
  static int endOfClass(String expression, int start) {
    int at = expression.startsWith("^", start + 1) ? start + 2 : start + 1;
    at = expression.startsWith("]", at) ? at + 1 : at;
    while (at < expression.length() && expression.charAt(at) != ']') {
      if (expression.startsWith("[:", at)) {
        int end = expression.indexOf(":]", at + 2);
        at = end < 0 ? at + 1 : end + 2;
      } else {
        at += expression.charAt(at) == '\\' ? 2 : 1;
      }
    }
    return at + 1;
  }
}
