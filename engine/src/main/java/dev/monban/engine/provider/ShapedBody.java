package dev.monban.engine.provider;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.MappingValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a plan would show of a resource.
 *
 * @param values an object with a value for every attribute and block of the schema, and for
 *     everything else written
 * @param leftOut the optional and computed arguments and blocks that are not written, which read as
 *     null or as no blocks
 * @param symbolicBlocks the blocks that there may be, and the certain ones beside them; their place
 *     is unknown in {@code values}
 * @param diagnostics what does not fit the schema
 */
public record ShapedBody(
    MappingValue values,
    SortedSet<AttributePath> leftOut,
    List<SymbolicBlock> symbolicBlocks,
    List<Diagnostic> diagnostics) {

  /** Keeps its own copies. */
  public ShapedBody {
    leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    symbolicBlocks = Collections.unmodifiableList(new ArrayList<>(symbolicBlocks));
    diagnostics = Collections.unmodifiableList(new ArrayList<>(diagnostics));
  }

  /** The same with other values. */
  ShapedBody withValues(MappingValue other) {
    return new ShapedBody(other, leftOut, symbolicBlocks, diagnostics);
  }

  /**
   * A block beside others whose number is not known.
   *
   * @param path of the blocks of this name: {@code ingress}
   * @param value what it holds
   * @param certain whether it will be there; otherwise it may be, any number of times
   */
  public record SymbolicBlock(AttributePath path, MappingValue value, boolean certain) {

    /** A block that there may be. */
    public SymbolicBlock(AttributePath path, MappingValue value) {
      this(path, value, false);
    }
  }
}
