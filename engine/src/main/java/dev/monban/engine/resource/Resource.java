package dev.monban.engine.resource;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.MappingValue;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One instance of a resource, data source or ephemeral resource.
 *
 * @param values an object in the shape of a plan's {@code planned_values}; what is unknown says why
 * @param leftOut the optional and computed arguments and blocks for which nothing but null was
 *     written
 * @param lifecycle empty where the input does not tell (a plan without its source)
 * @param provisioners its provisioners, in the order of the text
 */
public record Resource(
    ResourceAddress address,
    ProviderConfiguration provider,
    MappingValue values,
    SortedSet<AttributePath> leftOut,
    Presence presence,
    Optional<Lifecycle> lifecycle,
    List<Provisioner> provisioners,
    Placement placement)
    implements Comparable<Resource> {

  /** The type, such as {@code aws_lb}. */
  public String type() {
    return address.type();
  }

  /** By address. */
  @Override
  public int compareTo(Resource other) {
    return address.compareTo(other.address);
  }
}
