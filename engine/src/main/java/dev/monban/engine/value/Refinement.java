package dev.monban.engine.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is certain about an unknown value.
 *
 * @param notNull it will not be null
 * @param prefix what a text will begin with; empty when nothing is known
 * @param minimum the least a number can be
 * @param maximum the most a number can be
 * @param minimumLength the fewest elements a collection can have
 * @param maximumLength the most elements a collection can have; {@link Integer#MAX_VALUE} where
 *     there is no bound
 */
public record Refinement(
    boolean notNull,
    String prefix,
    Optional<Bound> minimum,
    Optional<Bound> maximum,
    int minimumLength,
    int maximumLength) {

  /** Nothing is certain. */
  public static final Refinement NONE =
      new Refinement(false, "", Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE);

  /** It will not be null. */
  public static final Refinement NOT_NULL =
      new Refinement(true, "", Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE);

  /** An end of a range of numbers. */
  public record Bound(BigDecimal value, boolean inclusive) {}

  /** The same, and not null. */
  public Refinement andNotNull() {
    return notNull
        ? this
        : new Refinement(true, prefix, minimum, maximum, minimumLength, maximumLength);
  }

  /** The same, with a text's beginning. */
  public Refinement andPrefix(String text) {
    return new Refinement(notNull, text, minimum, maximum, minimumLength, maximumLength);
  }

  /** The same, with the bounds of a number. */
  public Refinement andRange(Optional<Bound> least, Optional<Bound> most) {
    return new Refinement(notNull, prefix, least, most, minimumLength, maximumLength);
  }

  /** The same, with the bounds of a length. */
  public Refinement andLength(int least, int most) {
    return new Refinement(notNull, prefix, minimum, maximum, least, most);
  }
}
