package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** A piece of syntax; its range lies within its parent's. */
public sealed interface Node permits Body, BodyItem, Label, Expression, TemplatePart, ObjectItem {

  /** Where it stands. */
  SourceRange range();
}
