package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;
import dev.monban.engine.source.SourceRange;

/** A {@code provisioner} block. */
public record ProvisionerBlock(String type, Body body, SourceRange range) {}
