package dev.monban.engine.resource;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.source.SourceRange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where something is written.
 *
 * @param block from the type to the closing brace; empty for a plan without its source
 * @param header from the type to the last label
 * @param attributes where each attribute and nested block is written, by its path with indexes
 * @param trail the module calls that lead here, the innermost first
 */
public record Placement(
    Optional<SourceRange> block,
    Optional<SourceRange> header,
    SortedMap<AttributePath, SourceRange> attributes,
    List<TrailStep> trail) {

  /** Nowhere that is at hand. */
  public static final Placement UNKNOWN =
      new Placement(Optional.empty(), Optional.empty(), Collections.emptySortedMap(), List.of());

  /** The place of {@code path}, or of the nearest thing around it, or of the block. */
  public Optional<SourceRange> find(AttributePath path) {
    for (int length = path.steps().size(); length > 0; length--) {
      SourceRange range = attributes.get(new AttributePath(path.steps().subList(0, length)));
      if (range != null) {
        return Optional.of(range);
      }
    }
    return block;
  }
}
