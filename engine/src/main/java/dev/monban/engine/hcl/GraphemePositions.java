package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns as hashicorp/hcl counts them: from 1, in grapheme clusters, without the byte order mark.
 *
 * <p>It remembers where it was, so that places asked for in the order of the text cost no more than
 * the text is long.
 */
final class GraphemePositions {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private final SourceFile file;
  private final String text;
  private final Matcher graphemes;
  private int line = -1;
  private int offset;
  private int column;

  GraphemePositions(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.graphemes = GRAPHEME.matcher(text);
  }

  /** The column of {@code target}. */
  int column(int target) {
    int targetLine = file.position(target).line();
    if (targetLine != line || target < offset) {
      line = targetLine;
      offset = file.lineStart(line);
      column = 1;
      if (offset == 0 && text.startsWith("\uFEFF") && target > 0) {
        offset = 1;
      }
    }
    advance(target);
    return column;
  }

  private void advance(int target) {
    while (offset < target) {
      if (isPlain(offset) && (offset + 1 >= text.length() || isPlain(offset + 1))) {
        offset++;
      } else {
        graphemes.region(offset, target);
        offset = graphemes.lookingAt() ? graphemes.end() : offset + 1;
      }
      column++;
    }
  }

  /** Whether the character at {@code at} joins neither the one before nor the one behind it. */
  private boolean isPlain(int at) {
    return text.charAt(at) < 0x300 && text.charAt(at) != '\r';
  }
}
