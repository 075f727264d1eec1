package dev.monban.engine.evaluation;

import dev.monban.engine.provider.ProviderSchema;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A root module that has been read.
 *
 * @param schemas the provider schemas that its resources were shaped by
 */
public record EvaluatedSource(
    ResourceGraph graph, WrittenConfiguration configuration, List<ProviderSchema> schemas) {

  /** Keeps its own copy. */
  public EvaluatedSource {
    schemas = Collections.unmodifiableList(new ArrayList<>(schemas));
  }
}
