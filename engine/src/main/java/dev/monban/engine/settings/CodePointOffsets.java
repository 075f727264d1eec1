package dev.monban.engine.settings;

/** Where the code points of a text are: YAML's marks count them, ranges count UTF-16 units. */
final class CodePointOffsets {
  private final int length;
  private final int[] starts;

  CodePointOffsets(String text) {
    this.length = text.length();
    boolean plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    this.starts = plain ? new int[0] : starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[text.codePointCount(0, text.length())];
    int offset = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    return starts;
  }

  /** The offset of the code point {@code index}, or the end of the text. */
  int of(int index) {
    if (starts.length == 0) {
      return Math.min(index, length);
    }
    return index < starts.length ? starts[index] : length;
  }
}
