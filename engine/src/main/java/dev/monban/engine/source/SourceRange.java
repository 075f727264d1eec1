package dev.monban.engine.source;

import java.util.Comparator;

/**
 * A piece of a file: offsets in UTF-16 units from 0, the end is exclusive; lines and columns are
 * worked out on demand.
 */
public record SourceRange(SourceFile file, int start, int end) implements Comparable<SourceRange> {
  private static final Comparator<SourceRange> ORDER =
      Comparator.comparing((SourceRange range) -> range.file().path())
          .thenComparingInt(SourceRange::start)
          .thenComparingInt(SourceRange::end);

  /** Where the range begins. */
  public Position startPosition() {
    return file.position(start);
  }

  /** The place just behind the range. */
  public Position endPosition() {
    return file.position(end);
  }

  /** The text in the range. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The smallest range that holds this one and {@code other} of the same file. */
  public SourceRange to(SourceRange other) {
    return new SourceRange(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether {@code other} lies inside this range. */
  public boolean contains(SourceRange other) {
    return file == other.file && start <= other.start && other.end <= end;
  }

  /** By file name, then by place. */
  @Override
  public int compareTo(SourceRange other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, as editors and terminals understand it. */
  @Override
  public String toString() {
    return file.path() + ":" + startPosition();
  }
}
