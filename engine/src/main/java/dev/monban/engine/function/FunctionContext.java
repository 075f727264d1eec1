package dev.monban.engine.function;

/**
 * What a function may use beside its arguments.
 *
 * @param files the files that may be read
 * @param maximumElements the most elements that a result may have
 * @param maximumBytes the most bytes (UTF-8) that a text in a result may have
 */
public record FunctionContext(FileAccess files, int maximumElements, long maximumBytes) {

  /** A context without files, with the limits of an ordinary run. */
  public static final FunctionContext WITHOUT_FILES = of(FileAccess.NONE);

  /** The limits of an ordinary run: a million elements, 64 MiB of text. */
  public static FunctionContext of(FileAccess files) {
    return new FunctionContext(files, 1_000_000, 64L << 20);
  }
}
