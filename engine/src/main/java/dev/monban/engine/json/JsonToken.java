package dev.monban.engine.json;

/** What a {@link JsonReader} stands on. */
public enum JsonToken {
  /** The beginning of an object. */
  OBJECT_START,
  /** The end of an object. */
  OBJECT_END,
  /** The beginning of an array. */
  ARRAY_START,
  /** The end of an array. */
  ARRAY_END,
  /** The name of a member; its value follows. */
  NAME,
  /** A text. */
  STRING,
  /** A number. */
  NUMBER,
  /** True. */
  TRUE,
  /** False. */
  FALSE,
  /** Null. */
  NULL,
  /** The end of the document. */
  END;

  /** Whether a value begins here. */
  public boolean isValue() {
    return switch (this) {
      case OBJECT_START, ARRAY_START, STRING, NUMBER, TRUE, FALSE, NULL -> true;
      case OBJECT_END, ARRAY_END, NAME, END -> false;
    };
  }
}
