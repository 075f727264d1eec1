package dev.monban.engine.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way from a resource to one of its values: names of attributes and blocks, keys of maps,
 * indexes of lists.
 *
 * <p>Steps are {@link String} or {@link Integer}; prints as {@code ingress.0.cidr_blocks}.
 */
public record AttributePath(List<Object> steps) implements Comparable<AttributePath> {

  /** The value itself. */
  public static final AttributePath EMPTY = new AttributePath(List.of());

  /** Keeps its own copy of the steps. */
  public AttributePath {
    steps = Collections.unmodifiableList(new ArrayList<>(steps));
  }

  /** A path of one name. */
  public static AttributePath of(String name) {
    return new AttributePath(List.of(name));
  }

  /** This path and one step further, to the attribute or map key {@code name}. */
  public AttributePath then(String name) {
    return with(name);
  }

  /** This path and one step further, to the element {@code index} (from 0). */
  public AttributePath then(int index) {
    return with(index);
  }

  private AttributePath with(Object step) {
    List<Object> longer = new ArrayList<>(steps.size() + 1);
    longer.addAll(steps);
    longer.add(step);
    return new AttributePath(longer);
  }

  /** Whether this is the value itself. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether {@code prefix} is the beginning of this path, or all of it. */
  public boolean startsWith(AttributePath prefix) {
    return steps.size() >= prefix.steps.size()
        && steps.subList(0, prefix.steps.size()).equals(prefix.steps);
  }

  /** The names alone, joined with periods, without indexes: {@code ingress.cidr_blocks}. */
  public String withoutIndexes() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof String name) {
        text.append(text.isEmpty() ? "" : ".").append(name);
      }
    }
    return text.toString();
  }

  /** Step by step: indexes by value and before names, a shorter path before a longer one. */
  @Override
  public int compareTo(AttributePath other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      Object mine = steps.get(i);
      Object theirs = other.steps.get(i);
      int byStep =
          mine instanceof Integer a && theirs instanceof Integer b
              ? a.compareTo(b)
              : mine instanceof Integer
                  ? -1
                  : theirs instanceof Integer ? 1 : mine.toString().compareTo(theirs.toString());
      if (byStep != 0) {
        return byStep;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      text.append(text.isEmpty() ? "" : ".").append(step);
    }
    return text.toString();
  }
}
