package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.SourceFiles;
import dev.monban.engine.configuration.VariableOption;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SemanticVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A root module to be read, and all that it is read with.
 *
 * @param directory the root module as the user named it
 * @param variableEnvironment the environment variables whose names begin with {@code TF_VAR_},
 *     without that beginning
 * @param variableOptions the values of the command line, in its order
 * @param workspace the value of {@code terraform.workspace}
 * @param workingDirectory the value of {@code path.cwd}; empty leaves it unknown
 * @param schemas the provider schemas at hand
 * @param providerVersions the versions that the user chose
 * @param environmentPattern what a path must look like to tell its environment: {@code envs/<env>}
 */
public record SourceRequest(
    SourceFiles files,
    String directory,
    Map<String, String> variableEnvironment,
    List<VariableOption> variableOptions,
    String workspace,
    Optional<String> workingDirectory,
    ProviderSchemas schemas,
    SortedMap<ProviderSource, SemanticVersion> providerVersions,
    Optional<String> environmentPattern,
    EvaluationLimits limits) {

  /** Keeps its own copies. */
  public SourceRequest {
    variableEnvironment = Collections.unmodifiableMap(new LinkedHashMap<>(variableEnvironment));
    providerVersions = Collections.unmodifiableSortedMap(new TreeMap<>(providerVersions));
  }

  /**
   * Reads {@code directory} with nothing given from outside: the shipped schemas, the workspace
   * {@code default}.
   */
  public static SourceRequest of(SourceFiles files, String directory) {
    return new SourceRequest(
        files,
        directory,
        Collections.emptyMap(),
        List.of(),
        "default",
        Optional.empty(),
        ProviderSchemas.shipped(),
        Collections.emptySortedMap(),
        Optional.empty(),
        EvaluationLimits.DEFAULT);
  }

  /** The same, read from other files. */
  public SourceRequest withFiles(SourceFiles other) {
    return new SourceRequest(
        other,
        directory,
        variableEnvironment,
        variableOptions,
        workspace,
        workingDirectory,
        schemas,
        providerVersions,
        environmentPattern,
        limits);
  }
}
