package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that cannot be converted, in Terraform's words: {@code a number is required}. Holds no
 * stack trace: it tells of a user's mistake.
 */
public final class ConversionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient AttributePath path;

  /** Takes a clause without a period, and the place inside the value. */
  public ConversionException(String message, AttributePath path) {
    super(message, null, false, false);
    this.path = path;
  }

  /** The same failure seen from one step further outside; {@code step} is a name or an index. */
  ConversionException below(Object step) {
    List<Object> steps = new ArrayList<>();
    steps.add(step);
    steps.addAll(path.steps());
    return new ConversionException(reason(), new AttributePath(steps));
  }

  /** The reason: a clause without a period. */
  public String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** The part of the value that could not be converted. */
  public AttributePath path() {
    return path;
  }
}
