package dev.monban.engine.resource;

import dev.monban.engine.source.SourceRange;
import java.util.Optional;

/** One step of the way to a place: {@code called from module.web}, and where that call stands. */
public record TrailStep(String text, Optional<SourceRange> range) {}
