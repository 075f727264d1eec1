package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;
import dev.monban.engine.source.SourceRange;

/**
 * A {@code provisioner} block.
 *
 * @param when {@code create} or {@code destroy}
 * @param onFailure {@code fail} or {@code continue}
 * @param body its arguments and its own {@code connection}
 */
public record ProvisionerBlock(
    String type, String when, String onFailure, Body body, SourceRange range) {}
