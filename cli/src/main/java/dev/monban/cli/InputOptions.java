package dev.monban.cli;

import dev.monban.engine.analysis.InputSettings;
import dev.monban.engine.configuration.VariableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options that say how an input is to be read; the same for every command that reads Terraform.
 */
final class InputOptions {
  private static final String VARIABLE = "TF_VAR_";
  private final List<VariableOption> variables = new ArrayList<>();

  @Mixin private ProviderOptions providers = new ProviderOptions();

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description =
          "The directory in which file() and local modules may read. Default: the repository around the input.")
  private @Nullable String base;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      description = "The root module of a plan, to join it with its source.")
  private @Nullable String source;

  /**
   * One list for both options: as in Terraform, of two values for one variable the later one holds.
   */
  @Option(
      names = "--var",
      paramLabel = "NAME=VALUE",
      description = "A value for a variable of the root module.")
  void addVariable(List<String> assignments) {
    assignments.stream()
        .skip(count(VariableOption.Assignment.class))
        .map(VariableOption.Assignment::new)
        .forEach(variables::add);
  }

  @Option(
      names = "--var-file",
      paramLabel = "FILE",
      description = "A file with values for variables.")
  void addVariableFile(List<String> files) {
    files.stream()
        .skip(count(VariableOption.File.class))
        .map(VariableOption.File::new)
        .forEach(variables::add);
  }

  private long count(Class<? extends VariableOption> kind) {
    return variables.stream().filter(kind::isInstance).count();
  }

  InputSettings settings(Shell shell) {
    SortedMap<String, String> environment = new TreeMap<>();
    shell
        .environment()
        .tailMap(VARIABLE)
        .forEach(
            (name, value) -> {
              if (name.startsWith(VARIABLE)) {
                environment.put(name.substring(VARIABLE.length()), value);
              }
            });
    return new InputSettings(
        shell.directory(),
        shell.input(),
        variables,
        environment,
        shell.environment().getOrDefault("TF_WORKSPACE", "default"),
        providers.versions(),
        providers.schemas(),
        Optional.ofNullable(base),
        Optional.ofNullable(source));
  }
}
