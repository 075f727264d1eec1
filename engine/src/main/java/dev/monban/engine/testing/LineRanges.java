package dev.monban.engine.testing;

import java.util.SortedSet;

/** Writes line numbers shortly: {@code 3, 7-9}. */
final class LineRanges {
  private LineRanges() {}

  static String text(SortedSet<Integer> lines) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    int last = 0;
    for (int line : lines) {
      if (last != 0 && line == last + 1) {
        last = line;
      } else {
        append(text, start, last);
        start = line;
        last = line;
      }
    }
    append(text, start, last);
    return text.toString();
  }

  private static void append(StringBuilder text, int start, int last) {
    if (start != 0) {
      text.append(text.isEmpty() ? "" : ", ").append(start).append(last > start ? "-" + last : "");
    }
  }
}
