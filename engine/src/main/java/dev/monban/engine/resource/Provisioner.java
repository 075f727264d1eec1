package dev.monban.engine.resource;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.MappingValue;
import java.util.Optional;

/** A {@code provisioner} block: its type and arguments. */
public record Provisioner(String type, MappingValue arguments, Optional<SourceRange> range) {}
