package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** {@code %{ for key, value in collection }…%{ endfor }}. */
public record ForDirective(
    SourceRange range,
    Optional<String> keyName,
    String valueName,
    Expression collection,
    List<TemplatePart> body)
    implements TemplatePart {}
