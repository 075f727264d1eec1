package dev.monban.engine.value;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What travels with a value through every operation.
 *
 * @param sensitive may never be printed
 * @param ephemeral may never be stored
 * @param references the resources' values that this one was made from: the edges of the graph. They
 *     follow the data, not the decisions: what a condition looked at is not part of the chosen
 *     value
 */
public record Marks(boolean sensitive, boolean ephemeral, SortedSet<ResourceReference> references) {

  /** No marks. */
  public static final Marks NONE = new Marks(false, false, Collections.emptySortedSet());

  /** Sensitive, and nothing else. */
  public static final Marks SENSITIVE = new Marks(true, false, Collections.emptySortedSet());

  /** Ephemeral, and nothing else. */
  public static final Marks EPHEMERAL = new Marks(false, true, Collections.emptySortedSet());

  /** The mark of a value that comes from {@code reference}. */
  public static Marks of(ResourceReference reference) {
    SortedSet<ResourceReference> one = new TreeSet<>();
    one.add(reference);
    return new Marks(false, false, Collections.unmodifiableSortedSet(one));
  }

  /** Whether there is no mark at all. */
  public boolean isEmpty() {
    return !sensitive && !ephemeral && references.isEmpty();
  }

  /** The marks of a value made from two. */
  public Marks union(Marks other) {
    if (other.isEmpty() || equals(other)) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    return new Marks(
        sensitive || other.sensitive,
        ephemeral || other.ephemeral,
        union(references, other.references));
  }

  /**
   * Without references: what a decision (a condition, a length, an index) gives to the value it led
   * to.
   */
  public Marks ofDecision() {
    return references.isEmpty()
        ? this
        : new Marks(sensitive, ephemeral, Collections.emptySortedSet());
  }

  /** The same, sensitive or not. */
  public Marks withSensitive(boolean other) {
    return other == sensitive ? this : new Marks(other, ephemeral, references);
  }

  private static SortedSet<ResourceReference> union(
      SortedSet<ResourceReference> left, SortedSet<ResourceReference> right) {
    if (right.isEmpty() || left.equals(right)) {
      return left;
    }
    if (left.isEmpty()) {
      return right;
    }
    SortedSet<ResourceReference> all = new TreeSet<>(left);
    all.addAll(right);
    return Collections.unmodifiableSortedSet(all);
  }
}
