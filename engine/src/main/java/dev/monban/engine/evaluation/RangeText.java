package dev.monban.engine.evaluation;

import dev.monban.engine.source.Position;
import dev.monban.engine.source.SourceRange;

/** Ranges as Terraform writes them inside its sentences: {@code main.tf:1,9-10}. */
final class RangeText {
  private RangeText() {}

  static String of(SourceRange range) {
    Position start = range.startPosition();
    Position end = range.endPosition();
    String from = range.file().path() + ":" + start.line() + "," + start.column() + "-";
    return start.line() == end.line()
        ? from + end.column()
        : from + end.line() + "," + end.column();
  }
}
