package dev.monban.engine.testing;

import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;

/**
 * A text as a literal of JavaScript writes it.
 *
 * @param text what the literal stands for
 * @param offsets where in the file each of its characters is written, and where the last one ends
 */
record WrittenText(SourceFile file, String text, int[] offsets) {

  /** The literal without its quotes. */
  SourceRange range() {
    return file.range(offsets[0], offsets[text.length()]);
  }

  /** Where {@code line} (from 1) of the text is written, without the spaces before it. */
  SourceRange line(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    int stop = end < 0 ? text.length() : end;
    while (start < stop && text.charAt(start) == ' ') {
      start++;
    }
    return file.range(offsets[start], offsets[stop]);
  }
}
