package dev.monban.engine.analysis;

import dev.monban.engine.configuration.VariableOption;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How inputs are to be read.
 *
 * @param directory where relative names begin
 * @param stdin what the input {@code -} reads
 * @param variables the command line's values for variables, in its order
 * @param environment the values of {@code TF_VAR_…}, by the name behind that beginning
 * @param workspace Terraform's workspace
 * @param providerVersions versions that the user names, by provider
 * @param providerSchemas files with schemas of further providers
 * @param base the directory in which may be read; empty for the repository around the input
 * @param source the source that belongs to a plan
 */
public record InputSettings(
    Path directory,
    InputStream stdin,
    List<VariableOption> variables,
    SortedMap<String, String> environment,
    String workspace,
    SortedMap<String, String> providerVersions,
    List<String> providerSchemas,
    Optional<String> base,
    Optional<String> source) {}
