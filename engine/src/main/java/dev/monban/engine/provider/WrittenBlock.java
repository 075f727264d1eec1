package dev.monban.engine.provider;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A nested block as it is written.
 *
 * @param type the block's name, {@code ingress}
 * @param labels what stands in quotation marks behind the name; mostly nothing
 * @param uncertain why it is open whether, and how often, there is such a block: it comes from a
 *     dynamic block over something unknown; empty for a block that is certain
 * @param range where the block stands
 */
public record WrittenBlock(
    String type,
    List<String> labels,
    WrittenBody body,
    SortedSet<Origin> uncertain,
    Optional<SourceRange> range) {

  /** Keeps its own copies. */
  public WrittenBlock {
    labels = Collections.unmodifiableList(new ArrayList<>(labels));
    uncertain = Collections.unmodifiableSortedSet(new TreeSet<>(uncertain));
  }

  /** A certain block without labels and place. */
  public static WrittenBlock of(String type, WrittenBody body) {
    return new WrittenBlock(type, List.of(), body, Collections.emptySortedSet(), Optional.empty());
  }

  /** Whether it stands for a number of blocks that is not known. */
  public boolean isSymbolic() {
    return !uncertain.isEmpty();
  }
}
