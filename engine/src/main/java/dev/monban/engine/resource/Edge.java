package dev.monban.engine.resource;

import dev.monban.engine.address.ResourceAddress;
import java.util.Comparator;

/**
 * One resource refers to another.
 *
 * @param via the attribute of {@code from} that refers, without indexes: {@code
 *     default_action.target_group_arn}
 * @param attribute what of {@code to} is referred to: {@code arn}
 * @param certain whether it is settled that the value comes from there
 */
public record Edge(
    ResourceAddress from, ResourceAddress to, String via, String attribute, boolean certain)
    implements Comparable<Edge> {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::from)
          .thenComparing(Edge::to)
          .thenComparing(Edge::via)
          .thenComparing(Edge::attribute)
          .thenComparing(Edge::certain);

  @Override
  public int compareTo(Edge other) {
    return ORDER.compare(this, other);
  }
}
