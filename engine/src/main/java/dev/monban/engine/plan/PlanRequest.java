package dev.monban.engine.plan;

import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.SchemaSelection;

/**
 * A plan or state to read.
 *
 * @param name the name under which the user knows it: the path, or {@code -}
 * @param schemas the providers' schemas at hand
 * @param selection which versions of them count; what the plan's own constraints say is added
 * @param limits what the JSON may be
 */
public record PlanRequest(
    String name,
    PlanInput input,
    ProviderSchemas schemas,
    SchemaSelection selection,
    JsonLimits limits) {

  /** With the schemas that are shipped, and the usual limits. */
  public static PlanRequest of(String name, PlanInput input) {
    return new PlanRequest(
        name, input, ProviderSchemas.shipped(), SchemaSelection.NEWEST, JsonLimits.DEFAULT);
  }
}
