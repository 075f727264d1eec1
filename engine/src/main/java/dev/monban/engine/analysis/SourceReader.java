package dev.monban.engine.analysis;

import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.configuration.VariableOption;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.EvaluationLimits;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads root modules as the settings say. */
public final class SourceReader {
  private final InputSettings settings;
  private final ProviderSettings providers;

  /** Reads as {@code settings} say, with the schemas and versions of {@code providers}. */
  public SourceReader(InputSettings settings, ProviderSettings providers) {
    this.settings = settings;
    this.providers = providers;
  }

  /**
   * The root module in {@code directory}, whose name is as the user gave it.
   *
   * @param more values for variables that win over all others
   */
  Diagnosed<EvaluatedSource> read(String directory, List<VariableOption> more) {
    return SourceEvaluation.read(request(directory, more));
  }

  /** How {@link #read} reads the root module in {@code directory}. */
  public SourceRequest request(String directory, List<VariableOption> more) {
    TrustBoundary files =
        settings
            .base()
            .map(base -> TrustBoundary.of(settings.directory(), base))
            .orElseGet(() -> TrustBoundary.around(settings.directory(), directory));
    List<VariableOption> variables = new ArrayList<>(settings.variables());
    variables.addAll(more);
    return new SourceRequest(
        files,
        directory,
        settings.environment(),
        variables,
        settings.workspace(),
        Optional.of(settings.directory().toString()),
        providers.schemas(),
        providers.versions(),
        Optional.empty(),
        EvaluationLimits.DEFAULT);
  }
}
