package dev.monban.engine.function;

/**
 * A text that counts how often a matcher looks at its characters: a search for all matches may come
 * back to each of them many times.
 */
final class CountedText implements CharSequence {
  private static final int LOOKS_AT_ONCE = 1_024;

  private final String text;
  private final Work work;
  private final long price;
  private int looks;

  /** {@code text}, a thousand looks at which cost {@code price} steps. */
  CountedText(String text, Work work, long price) {
    this.text = text;
    this.work = work;
    this.price = price;
  }

  @Override
  public char charAt(int index) {
    if (++looks == LOOKS_AT_ONCE) {
      looks = 0;
      work.take(price);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
