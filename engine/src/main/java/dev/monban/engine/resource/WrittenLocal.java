package dev.monban.engine.resource;

import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.source.SourceRange;

/** A local value, and whether something refers to it. */
public record WrittenLocal(ModuleAddress module, String name, boolean used, SourceRange range) {}
