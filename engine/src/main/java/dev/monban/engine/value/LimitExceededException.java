package dev.monban.engine.value;

/**
 * A result would be larger than the limits allow: the value is unknown with {@link
 * Origin.Kind#LIMIT}, and a diagnostic says so. Holds no stack trace: it tells of an input, not of
 * a defect.
 */
public final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes a whole sentence that says which limit was exceeded. */
  public LimitExceededException(String message) {
    super(message, null, false, false);
  }
}
