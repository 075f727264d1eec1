package dev.monban.engine.function;

/**
 * What a function may use beside its arguments.
 *
 * @param files the files that may be read
 * @param maximumElements the most elements that a result may have
 * @param maximumBytes the most bytes (UTF-8) that a text in a result may have
 * @param work where more work than the size of the arguments tells is counted
 */
public record FunctionContext(FileAccess files, int maximumElements, long maximumBytes, Work work) {

  /** A context without files, with the limits of an ordinary run. */
  public static final FunctionContext WITHOUT_FILES = of(FileAccess.NONE);

  /** The limits of an ordinary run: a million elements, 64 MiB of text. */
  public static FunctionContext of(FileAccess files) {
    return new FunctionContext(files, 1_000_000, 64L << 20, Work.UNCOUNTED);
  }

  /** The same, whose work is counted by {@code work}. */
  public FunctionContext countedBy(Work work) {
    return new FunctionContext(files, maximumElements, maximumBytes, work);
  }
}
