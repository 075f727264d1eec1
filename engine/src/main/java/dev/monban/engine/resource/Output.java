package dev.monban.engine.resource;

import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.Optional;

/** An output of the root module. */
public record Output(String name, Value value, Optional<SourceRange> range) {}
