package dev.monban.engine.resource;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.MappingValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One instance of a resource, data source or ephemeral resource.
 *
 * @param values an object in the shape of a plan's {@code planned_values}; what is unknown says why
 * @param leftOut the optional and computed arguments and blocks for which nothing but null was
 *     written
 * @param lifecycle empty where the input does not tell (a plan without its source)
 * @param provisioners its provisioners, in the order of the text
 * @param openBlocks what is known of blocks that are unknown in {@code values}, by their path
 */
public record Resource(
    ResourceAddress address,
    ProviderConfiguration provider,
    MappingValue values,
    SortedSet<AttributePath> leftOut,
    Presence presence,
    Optional<Lifecycle> lifecycle,
    List<Provisioner> provisioners,
    Placement placement,
    SortedMap<AttributePath, OpenBlocks> openBlocks)
    implements Comparable<Resource> {

  /** A resource of whose blocks either everything or nothing is known. */
  public Resource(
      ResourceAddress address,
      ProviderConfiguration provider,
      MappingValue values,
      SortedSet<AttributePath> leftOut,
      Presence presence,
      Optional<Lifecycle> lifecycle,
      List<Provisioner> provisioners,
      Placement placement) {
    this(
        address,
        provider,
        values,
        leftOut,
        presence,
        lifecycle,
        provisioners,
        placement,
        Collections.emptySortedMap());
  }

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
