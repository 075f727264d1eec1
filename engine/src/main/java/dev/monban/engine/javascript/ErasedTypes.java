package dev.monban.engine.javascript;

import java.util.Optional;

/**
 * What became of a module in TypeScript.
 *
 * @param javascript the module without types, everything where it was; empty after a mistake
 * @param mistake why there is none
 */
record ErasedTypes(String javascript, Optional<Mistake> mistake) {

  /**
   * What cannot be read, or is more than a type.
   *
   * @param text without a period
   * @param start the offset where it begins
   * @param end the offset behind it
   */
  record Mistake(String text, int start, int end) {}

  /** No JavaScript, because of what stands between {@code start} and {@code end}. */
  static ErasedTypes mistake(String text, int start, int end) {
    return new ErasedTypes("", Optional.of(new Mistake(text, start, end)));
  }
}
