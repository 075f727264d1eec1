package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import java.util.Comparator;

/** A value of a resource that another value was made from: {@code aws_lb.this["a"].arn}. */
public record ResourceReference(ResourceAddress resource, AttributePath attribute)
    implements Comparable<ResourceReference> {
  private static final Comparator<ResourceReference> ORDER =
      Comparator.comparing(ResourceReference::resource).thenComparing(ResourceReference::attribute);

  @Override
  public int compareTo(ResourceReference other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return attribute.isEmpty() ? resource.toString() : resource + "." + attribute;
  }
}
