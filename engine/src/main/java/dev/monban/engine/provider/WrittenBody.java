package dev.monban.engine.provider;

import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a configuration writes into a resource or one of its blocks, evaluated, before a schema has
 * been asked: without the arguments that are Terraform's own ({@code count}, {@code lifecycle}, …),
 * and with dynamic blocks expanded.
 *
 * @param arguments by name
 * @param blocks in the order in which they are written
 * @param range where the body stands, for what is missing in it
 */
public record WrittenBody(
    SortedMap<String, WrittenArgument> arguments,
    List<WrittenBlock> blocks,
    Optional<SourceRange> range) {

  /** Nothing is written. */
  public static final WrittenBody EMPTY =
      new WrittenBody(Collections.emptySortedMap(), List.of(), Optional.empty());

  /** Keeps its own copies. */
  public WrittenBody {
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    blocks = Collections.unmodifiableList(new ArrayList<>(blocks));
  }

  /** A body without a place. */
  public static WrittenBody of(Map<String, WrittenArgument> arguments, List<WrittenBlock> blocks) {
    return new WrittenBody(new TreeMap<>(arguments), blocks, Optional.empty());
  }
}
