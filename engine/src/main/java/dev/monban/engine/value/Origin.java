package dev.monban.engine.value;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.source.SourceRange;
import java.util.Comparator;
import java.util.Optional;

/**
 * What made a value unknown.
 *
 * @param reference how a reader finds it: {@code var.internal}, {@code aws_lb.this["a"].arn},
 *     {@code module.vpc}
 * @param text a clause that says why it is unknown: {@code var.internal has no value}
 * @param resource the resource's value, for {@link Kind#RESOURCE} and {@link Kind#DATA}
 * @param range where it is declared, when the source is at hand
 */
public record Origin(
    Kind kind,
    String reference,
    String text,
    Optional<ResourceReference> resource,
    Optional<SourceRange> range)
    implements Comparable<Origin> {

  /** The sorts of origin. */
  public enum Kind {
    /** An attribute that the provider computes. */
    RESOURCE,
    /** A data source that would have to be asked. */
    DATA,
    /** A variable without a value. */
    VARIABLE,
    /** A module that could not be read. */
    MODULE,
    /** A file outside the trust boundary, or missing. */
    FILE,
    /** A function whose result is known only at the time of apply. */
    FUNCTION,
    /** An expression that is wrong; a diagnostic says how. */
    INVALID,
    /** A limit on the work of an evaluation. */
    LIMIT,
    /** Something that a plan does not tell. */
    PLAN,
    /** Root modules that are not part of the run. */
    FLEET,
    /** Something that a policy says it cannot tell. */
    POLICY
  }

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::kind)
          .thenComparing(Origin::reference)
          .thenComparing(Origin::text)
          .thenComparing(Origin::resource, OptionalOrder.emptyFirst())
          .thenComparing(Origin::range, OptionalOrder.emptyFirst());

  /** A value of a resource or data source that is known only after apply. */
  public static Origin of(ResourceReference reference) {
    boolean data = reference.resource().mode() == ResourceMode.DATA;
    String name = reference.toString();
    return new Origin(
        data ? Kind.DATA : Kind.RESOURCE,
        name,
        name
            + (data ? " is known only when the data source is read" : " is known only after apply"),
        Optional.of(reference),
        Optional.empty());
  }

  /** Anything but a resource. */
  public static Origin of(Kind kind, String reference, String text, Optional<SourceRange> range) {
    return new Origin(kind, reference, text, Optional.empty(), range);
  }

  /** Whether Terraform knows the value when it plans, and only one who asks nobody does not. */
  public boolean isKnownToPlan() {
    return kind == Kind.DATA || kind == Kind.VARIABLE || kind == Kind.FILE;
  }

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
