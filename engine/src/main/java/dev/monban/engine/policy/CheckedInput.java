package dev.monban.engine.policy;

import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;

/** One root module, read: what policies are run on. */
public record CheckedInput(
    String path, InputKind kind, ResourceGraph graph, WrittenConfiguration configuration) {}
