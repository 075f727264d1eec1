package dev.monban.engine.value;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Not known yet: what is certain about it, and what made it so. */
public record UnknownValue(Type type, Refinement refinement, SortedSet<Origin> origins, Marks marks)
    implements Value {

  /** Keeps its own copy of the origins. */
  public UnknownValue {
    origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
  }

  /** The same with other certainties. */
  public UnknownValue withRefinement(Refinement other) {
    return new UnknownValue(type, other, origins, marks);
  }

  /** The same with more origins. */
  public UnknownValue withOrigins(Collection<Origin> more) {
    SortedSet<Origin> all = new TreeSet<>(origins);
    all.addAll(more);
    return new UnknownValue(type, refinement, all, marks);
  }

  /**
   * Whether Terraform, which asks data sources and has all variables, certainly knows the value
   * when it plans.
   */
  public boolean isKnownToPlan() {
    return !origins.isEmpty() && origins.stream().allMatch(Origin::isKnownToPlan);
  }

  @Override
  public UnknownValue withMarks(Marks other) {
    return new UnknownValue(type, refinement, origins, other);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.visitUnknown(this);
  }
}
