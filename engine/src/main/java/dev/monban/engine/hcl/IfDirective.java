package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;

/** {@code %{ if condition }…%{ else }…%{ endif }}. */
public record IfDirective(
    SourceRange range,
    Expression condition,
    List<TemplatePart> whenTrue,
    List<TemplatePart> whenFalse)
    implements TemplatePart {}
