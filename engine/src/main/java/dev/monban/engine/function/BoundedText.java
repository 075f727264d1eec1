package dev.monban.engine.function;

import dev.monban.engine.value.LimitExceededException;
import dev.monban.engine.value.Value;

/** A text that is put together piece by piece and may not become longer than the limits allow. */
final class BoundedText {
  private final StringBuilder text = new StringBuilder();
  private final FunctionContext context;

  BoundedText(FunctionContext context) {
    this.context = context;
  }

  BoundedText append(CharSequence piece) {
    reserve(piece.length());
    text.append(piece);
    return this;
  }

  BoundedText repeat(char character, long times) {
    reserve(times);
    text.append(String.valueOf(character).repeat((int) times));
    return this;
  }

  boolean endsWith(String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }

  Value toValue() {
    return Value.string(text.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Checks that {@code more} characters may be added. */
  void reserve(long more) {
    if (more > context.maximumBytes() - text.length()) {
      throw new LimitExceededException(
          "A text would become longer than " + context.maximumBytes() + " bytes.");
    }
  }
}
