package dev.monban.cli;

import dev.monban.engine.configuration.TrustBoundary;
import dev.monban.engine.configuration.VariableOption;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.evaluation.EvaluatedSource;
import dev.monban.engine.evaluation.EvaluationLimits;
import dev.monban.engine.evaluation.SourceEvaluation;
import dev.monban.engine.evaluation.SourceRequest;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SemanticVersion;
import dev.monban.engine.report.GraphDotWriter;
import dev.monban.engine.report.GraphJsonWriter;
import dev.monban.engine.report.GraphMermaidWriter;
import dev.monban.engine.report.GraphWriter;
import dev.monban.engine.report.TextDiagnosticWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban graph}: prints the resource graph. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = "Prints the resource graph.")
final class GraphCommand implements Callable<Integer> {
  private static final String VARIABLE = "TF_VAR_";

  private final Shell shell;
  private final List<VariableOption> variables = new ArrayList<>();

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..1",
      description = "A root module. Default: the working directory")
  private String input = ".";

  @Option(
      names = "--format",
      paramLabel = "json|dot|mermaid",
      description = "Default: ${DEFAULT-VALUE}")
  private Format format = Format.json;

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description = "The directory in which files may be read.")
  private @Nullable String base;

  @Option(
      names = "--provider-version",
      paramLabel = "NAME=VERSION",
      description = "Such as aws=5.100.0.")
  private Map<String, String> providerVersions = new LinkedHashMap<>();

  GraphCommand(Shell shell) {
    this.shell = shell;
  }

  /** What can be printed. */
  enum Format {
    /** Everything, for programs. */
    json(new GraphJsonWriter()),
    /** For Graphviz. */
    dot(new GraphDotWriter()),
    /** For Markdown. */
    mermaid(new GraphMermaidWriter());

    private final GraphWriter writer;

    Format(GraphWriter writer) {
      this.writer = writer;
    }
  }

  @Option(names = "--var", paramLabel = "NAME=VALUE", description = "A value for a variable.")
  void addVariables(List<String> assignments) {
    assignments.stream()
        .skip(count(VariableOption.Assignment.class))
        .map(VariableOption.Assignment::new)
        .forEach(variables::add);
  }

  @Option(
      names = "--var-file",
      paramLabel = "FILE",
      description = "A file with values for variables.")
  void addVariableFiles(List<String> files) {
    files.stream()
        .skip(count(VariableOption.File.class))
        .map(VariableOption.File::new)
        .forEach(variables::add);
  }

  private long count(Class<? extends VariableOption> kind) {
    return variables.stream().filter(kind::isInstance).count();
  }

  @Override
  public Integer call() throws IOException {
    Diagnosed<EvaluatedSource> read = SourceEvaluation.read(request());
    format.writer.write(read.result().graph(), read.diagnostics(), Secrets.NONE, shell.output());
    new TextDiagnosticWriter(false).write(read.diagnostics(), Secrets.NONE, shell.errors());
    return (read.hasErrors() ? ExitCode.INCOMPLETE : ExitCode.OK).number();
  }

  private SourceRequest request() {
    SortedMap<ProviderSource, SemanticVersion> versions = new TreeMap<>();
    providerVersions.forEach(
        (name, text) ->
            SemanticVersion.parse(text)
                .ifPresent(version -> versions.put(ProviderSource.parse(name), version)));
    Map<String, String> environment = new LinkedHashMap<>();
    shell
        .environment()
        .forEach(
            (name, value) -> {
              if (name.startsWith(VARIABLE)) {
                environment.put(name.substring(VARIABLE.length()), value);
              }
            });
    return new SourceRequest(
        base == null
            ? TrustBoundary.around(shell.directory(), input)
            : TrustBoundary.of(shell.directory(), base),
        input,
        environment,
        variables,
        shell.environment().getOrDefault("TF_WORKSPACE", "default"),
        Optional.of(shell.directory().resolve(input).normalize().toString()),
        ProviderSchemas.shipped(),
        versions,
        Optional.empty(),
        EvaluationLimits.DEFAULT);
  }
}
