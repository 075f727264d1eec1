package dev.monban.engine.value;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.source.SourceRange;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What made a value unknown.
 *
 * <p>There is one for nearly every attribute that a provider computes, so what it says of them is
 * made only when it is asked for.
 */
public final class Origin implements Comparable<Origin> {
  private final Kind kind;
  private final @Nullable String reference;
  private final @Nullable String text;
  private final @Nullable ResourceReference resource;
  private final @Nullable SourceRange range;

  /**
   * An origin.
   *
   * @param reference how a reader finds it: {@code var.internal}, {@code aws_lb.this["a"].arn},
   *     {@code module.vpc}
   * @param text a clause that says why it is unknown: {@code var.internal has no value}
   * @param resource the resource's value, for {@link Kind#RESOURCE} and {@link Kind#DATA}
   * @param range where it is declared, when the source is at hand
   */
  public Origin(
      Kind kind,
      String reference,
      String text,
      Optional<ResourceReference> resource,
      Optional<SourceRange> range) {
    this.kind = kind;
    this.reference = reference;
    this.text = text;
    this.resource = resource.orElse(null);
    this.range = range.orElse(null);
  }

  private Origin(Kind kind, ResourceReference resource) {
    this.kind = kind;
    this.reference = null;
    this.text = null;
    this.resource = resource;
    this.range = null;
  }

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
    return new Origin(
        reference.resource().mode() == ResourceMode.DATA ? Kind.DATA : Kind.RESOURCE, reference);
  }

  /** Anything but a resource. */
  public static Origin of(Kind kind, String reference, String text, Optional<SourceRange> range) {
    return new Origin(kind, reference, text, Optional.empty(), range);
  }

  /** Whether Terraform knows the value when it plans, and only one who asks nobody does not. */
  public boolean isKnownToPlan() {
    return kind == Kind.DATA || kind == Kind.VARIABLE || kind == Kind.FILE;
  }

  /** The sort of origin. */
  public Kind kind() {
    return kind;
  }

  /** How a reader finds it. */
  public String reference() {
    return reference == null ? String.valueOf(resource) : reference;
  }

  /** A clause that says why it is unknown. */
  public String text() {
    if (text != null) {
      return text;
    }
    String when = kind == Kind.DATA ? "when the data source is read" : "after apply";
    return reference() + " is known only " + when;
  }

  /** The resource's value, for {@link Kind#RESOURCE} and {@link Kind#DATA}. */
  public Optional<ResourceReference> resource() {
    return Optional.ofNullable(resource);
  }

  /** Where it is declared, when the source is at hand. */
  public Optional<SourceRange> range() {
    return Optional.ofNullable(range);
  }

  @Override
  public int compareTo(Origin other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Origin origin
            && kind == origin.kind
            && Objects.equals(resource, origin.resource)
            && reference().equals(origin.reference())
            && text().equals(origin.text())
            && Objects.equals(range, origin.range));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, resource, range, resource == null ? reference : "");
  }

  @Override
  public String toString() {
    return text();
  }
}
