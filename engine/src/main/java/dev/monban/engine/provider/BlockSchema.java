package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Type;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The attributes and nested blocks of a resource, a data source, a provider or a block; cannot be
 * changed.
 */
public final class BlockSchema {

  /** A block that nothing may be written into. */
  public static final BlockSchema EMPTY =
      new BlockSchema(Collections.emptyMap(), Collections.emptyMap(), false);

  private final SortedMap<String, AttributeSchema> attributes;
  private final SortedMap<String, NestedBlockSchema> blocks;
  private final boolean deprecated;
  private volatile @Nullable Type impliedType;

  /** Keeps its own copies. */
  public BlockSchema(
      Map<String, AttributeSchema> attributes,
      Map<String, NestedBlockSchema> blocks,
      boolean deprecated) {
    this.attributes = sorted(attributes);
    this.blocks = sorted(blocks);
    this.deprecated = deprecated;
  }

  /** By name. */
  public SortedMap<String, AttributeSchema> attributes() {
    return attributes;
  }

  /** By name. */
  public SortedMap<String, NestedBlockSchema> blocks() {
    return blocks;
  }

  /** Whether the whole block is about to be removed. */
  public boolean isDeprecated() {
    return deprecated;
  }

  /** The attribute {@code name}. */
  public Optional<AttributeSchema> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The nested block {@code name}. */
  public Optional<NestedBlockSchema> block(String name) {
    return Optional.ofNullable(blocks.get(name));
  }

  /** Whether there is an attribute or a nested block {@code name}. */
  public boolean has(String name) {
    return attributes.containsKey(name) || blocks.containsKey(name);
  }

  /** The object type of the block's values. */
  public Type impliedType() {
    Type known = impliedType;
    if (known == null) {
      Map<String, Type> types = new TreeMap<>(CodePoints.ORDER);
      attributes.forEach((name, attribute) -> types.put(name, attribute.type()));
      blocks.forEach((name, block) -> types.put(name, typeOf(block)));
      known = Type.object(types);
      impliedType = known;
    }
    return known;
  }

  private static Type typeOf(NestedBlockSchema nested) {
    Type element = nested.block().impliedType();
    return switch (nested.nesting()) {
      case SINGLE, GROUP -> element;
      case LIST -> Type.list(element);
      case SET -> Type.set(element);
      case MAP -> Type.map(element);
    };
  }

  private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
    SortedMap<String, T> copy = new TreeMap<>(CodePoints.ORDER);
    copy.putAll(map);
    return Collections.unmodifiableSortedMap(copy);
  }
}
