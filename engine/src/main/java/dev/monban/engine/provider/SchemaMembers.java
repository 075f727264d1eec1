package dev.monban.engine.provider;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which names resources of some types have, in any version at hand: for telling a misspelt name
 * from an absent value.
 */
public final class SchemaMembers {
  private final ProviderSchemas schemas;

  /** Asks all of {@code schemas}. */
  public SchemaMembers(ProviderSchemas schemas) {
    this.schemas = schemas;
  }

  /**
   * The names that a value of {@code types} has at {@code path} (names of attributes and blocks;
   * indexes do not count) in at least one version; empty where any name may occur: in maps, below
   * values of any type, in types without schema.
   */
  public Optional<SortedSet<String>> names(
      ResourceMode mode, Collection<String> types, List<String> path) {
    SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
    for (String type : types) {
      boolean found = false;
      for (ProviderSchema schema : schemas.all()) {
        Optional<BlockSchema> block = schema.find(mode, type);
        if (block.isPresent()) {
          found = true;
          if (!addNames(block.get(), path, names)) {
            return Optional.empty();
          }
        }
      }
      if (!found) {
        return Optional.empty();
      }
    }
    return Optional.of(Collections.unmodifiableSortedSet(names));
  }

  /** Whether {@code name} may occur at {@code path} of at least one of {@code types}. */
  public boolean exists(
      ResourceMode mode, Collection<String> types, List<String> path, String name) {
    return names(mode, types, path).map(names -> names.contains(name)).orElse(true);
  }

  /** The name at {@code path} that {@code name} may have been meant to be. */
  public Optional<String> suggestion(
      ResourceMode mode, Collection<String> types, List<String> path, String name) {
    return names(mode, types, path).flatMap(names -> Suggestion.closest(name, names));
  }

  private static boolean addNames(BlockSchema block, List<String> path, SortedSet<String> names) {
    if (path.isEmpty()) {
      names.addAll(block.attributes().keySet());
      names.addAll(block.blocks().keySet());
      return true;
    }
    List<String> rest = path.subList(1, path.size());
    Optional<NestedBlockSchema> nested = block.block(path.get(0));
    if (nested.isPresent()) {
      return nested.get().nesting() != Nesting.MAP && addNames(nested.get().block(), rest, names);
    }
    return block
        .attribute(path.get(0))
        .map(attribute -> addNames(attribute.type(), rest, names))
        .orElse(true);
  }

  private static boolean addNames(Type type, List<String> path, SortedSet<String> names) {
    if (type instanceof Type.ListType list) {
      return addNames(list.element(), path, names);
    }
    if (type instanceof Type.SetType set) {
      return addNames(set.element(), path, names);
    }
    if (type instanceof Type.TupleType tuple) {
      return tuple.elements().stream().allMatch(element -> addNames(element, path, names));
    }
    if (!(type instanceof Type.ObjectType object)) {
      return type.isPrimitive();
    }
    if (path.isEmpty()) {
      names.addAll(object.attributes().keySet());
      return true;
    }
    Type member = object.attributes().get(path.get(0));
    return member == null || addNames(member, path.subList(1, path.size()), names);
  }
}
