package dev.monban.engine.policy;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** Something else that belongs to a finding, and where it stands. */
public record Related(String text, Optional<SourceRange> range) {}
