package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;

/** A template before its directives are nested; {@code height} is that of the expression inside. */
sealed interface TemplateToken {

  /** Where it stands. */
  SourceRange range();

  /** Text, with escapes and strip markers worked in. */
  record Text(SourceRange range, String text) implements TemplateToken {}

  /** <code>${expression}</code>. */
  record Inserted(SourceRange range, Expression expression, int height) implements TemplateToken {}

  /** <code>%{ if condition }</code>. */
  record If(SourceRange range, Expression condition, int height) implements TemplateToken {}

  /** <code>%{ for key, value in collection }</code>. */
  record For(SourceRange range, ForParser.Introduction introduction, int height)
      implements TemplateToken {}

  /** <code>%{ else }</code>. */
  record Else(SourceRange range) implements TemplateToken {}

  /** <code>%{ endif }</code>. */
  record EndIf(SourceRange range) implements TemplateToken {}

  /** <code>%{ endfor }</code>. */
  record EndFor(SourceRange range) implements TemplateToken {}
}
