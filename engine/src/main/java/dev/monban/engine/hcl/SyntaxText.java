package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read and where it stands in its file.
 *
 * <p>Mostly a piece of the file itself; the content of a JSON string with escapes is a text of its
 * own, whose offsets lead back into the file one by one.
 */
final class SyntaxText {
  private final SourceFile file;
  private final String text;
  private final int start;
  private final int end;
  private final int @Nullable [] fileOffsets;

  private SyntaxText(
      SourceFile file, String text, int start, int end, int @Nullable [] fileOffsets) {
    this.file = file;
    this.text = text;
    this.start = start;
    this.end = end;
    this.fileOffsets = fileOffsets;
  }

  /** The whole file. */
  static SyntaxText of(SourceFile file) {
    return new SyntaxText(file, file.text(), 0, file.text().length(), null);
  }

  /** A piece of a file, written as it is meant. */
  static SyntaxText of(SourceRange range) {
    return new SyntaxText(range.file(), range.file().text(), range.start(), range.end(), null);
  }

  /**
   * A text decoded from a file; {@code fileOffsets} has an entry for each of its characters and one
   * for its end.
   */
  static SyntaxText decoded(SourceFile file, String text, int[] fileOffsets) {
    return new SyntaxText(file, text, 0, text.length(), fileOffsets);
  }

  String text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The place in the file of the piece from {@code from} to {@code to}. */
  SourceRange range(int from, int to) {
    int[] offsets = fileOffsets;
    return offsets == null ? file.range(from, to) : file.range(offsets[from], offsets[to]);
  }
}
