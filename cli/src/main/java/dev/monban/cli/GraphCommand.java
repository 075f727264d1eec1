package dev.monban.cli;

import dev.monban.engine.analysis.InputReader;
import dev.monban.engine.analysis.InputSettings;
import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.SensitiveTexts;
import dev.monban.engine.report.GraphDotWriter;
import dev.monban.engine.report.GraphJsonWriter;
import dev.monban.engine.report.GraphMermaidWriter;
import dev.monban.engine.report.GraphWriter;
import dev.monban.engine.report.TextDiagnosticWriter;
import dev.monban.engine.resource.ResourceGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban graph}: prints the resource graph of one root module or plan. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = "Prints the resource graph of a root module or plan.",
    footer = {
      "",
      "Exit codes: 0 read whole; 2 something is wrong with the input; 70 a defect in Monban."
    })
final class GraphCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..1",
      description =
          "A root module's directory, the JSON of a plan or state, or - for stdin. Default: the working directory")
  private String input = ".";

  @Mixin private InputOptions options = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "json|dot|mermaid",
      description = "Default: ${DEFAULT-VALUE}")
  private Format format = Format.json;

  GraphCommand(Shell shell) {
    this.shell = shell;
  }

  /** What can be printed. */
  enum Format {
    /** Everything, for programs. */
    json,
    /** For Graphviz. */
    dot,
    /** For Markdown. */
    mermaid;

    private GraphWriter writer() {
      return switch (this) {
        case json -> new GraphJsonWriter();
        case dot -> new GraphDotWriter();
        case mermaid -> new GraphMermaidWriter();
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    InputSettings settings = options.settings(shell);
    Diagnostics diagnostics = new Diagnostics();
    Diagnosed<ProviderSettings> providers = ProviderSettings.of(settings);
    diagnostics.addAll(providers.diagnostics());
    List<CheckedInput> modules = new ArrayList<>();
    new InputReader(settings, providers.result())
        .read(
            input,
            read -> {
              diagnostics.addAll(read.diagnostics());
              modules.add(read.result());
            },
            diagnostics::add);
    if (modules.size() > 1) {
      diagnostics.add(severalModules(modules));
    }
    boolean single = modules.size() == 1;
    ResourceGraph graph = single ? modules.get(0).graph() : nothing();
    Secrets secrets = single ? SensitiveTexts.of(modules.get(0)) : Secrets.NONE;
    format.writer().write(graph, diagnostics.list(), secrets, shell.output());
    new TextDiagnosticWriter(false).write(diagnostics.list(), secrets, shell.errors());
    return (diagnostics.hasErrors() ? ExitCode.INCOMPLETE : ExitCode.OK).number();
  }

  private Diagnostic severalModules(List<CheckedInput> modules) {
    String names = modules.stream().map(CheckedInput::path).collect(Collectors.joining(", "));
    return Diagnostic.error(
            "several-root-modules",
            "Several root modules",
            input + " holds " + modules.size() + " root modules: " + names + ".")
        .withHint("Name one of them.");
  }

  private static ResourceGraph nothing() {
    return new ResourceGraph(List.of(), List.of(), List.of(), List.of(), new TreeSet<>());
  }
}
