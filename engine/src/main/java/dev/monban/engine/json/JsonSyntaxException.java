package dev.monban.engine.json;

import java.io.IOException;

/** A text is not the JSON it should be; whoever reads a document makes a diagnostic of this. */
public final class JsonSyntaxException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final long offset;

  /**
   * What is wrong and where.
   *
   * @param message a clause without a period
   * @param line from 1; 0 where it is not known
   * @param column from 1; 0 where it is not known
   * @param offset from 0, in UTF-16 units of a text or bytes of a stream; -1 where it is not known
   */
  public JsonSyntaxException(String message, int line, int column, long offset) {
    super(message);
    this.line = line;
    this.column = column;
    this.offset = offset;
  }

  /** What is wrong, a clause without a period. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  /** The line, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** The column, from 1; 0 where it is not known. */
  public int column() {
    return column;
  }

  /** The offset, from 0, in UTF-16 units of a text or bytes of a stream; -1 where not known. */
  public long offset() {
    return offset;
  }
}
