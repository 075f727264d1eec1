package dev.monban.cli;

import dev.monban.engine.analysis.Analysis;
import dev.monban.engine.analysis.AnalysisRequest;
import dev.monban.engine.analysis.ParameterSettings;
import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.policy.Report;
import dev.monban.engine.report.ReportFormat;
import dev.monban.engine.report.ReportOptions;
import dev.monban.engine.report.TextDiagnosticWriter;
import dev.monban.engine.testing.PolicyDocumentation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban explain}: a finding or a policy at length. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explains a policy, or a finding: what is found, where and why, and all that is told of its policy.",
      "A finding is named by its fingerprint, as json and sarif print it, or the beginning of that; it is looked for",
      "in INPUT once more."
    },
    footer = {
      "",
      "Exit codes: 0 explained; 2 there is nothing of that name, or the check could not be carried out whole;",
      "70 a defect in Monban."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String FINGERPRINT = "[0-9a-f]{6,32}";

  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "ID|FINGERPRINT",
      description = "A policy; or a finding, by six digits of its fingerprint at least.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Where the finding is. Default: the working directory")
  private List<String> inputs = new ArrayList<>();

  @Mixin private InputOptions inputOptions = new InputOptions();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Option(
      names = "--parameter",
      paramLabel = "POLICY.KEY=VALUE",
      description = "A parameter of a policy, as for check.")
  private List<String> parameters = new ArrayList<>();

  @Option(names = "--fleet-complete", description = "The inputs are the whole fleet, as for check.")
  private boolean fleetComplete;

  @Mixin private ColorOption color = new ColorOption();

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return (name.matches(FINGERPRINT) ? finding() : policy(name)).number();
  }

  private ExitCode policy(String id) throws IOException {
    PolicyLookup lookup = new PolicyLookup(shell);
    PolicySelection only =
        new PolicySelection(List.of(id), List.of(), PolicySelection.ALL, PolicySeverity.INFO);
    PolicyDescription description = new PolicyDescription(shell.output(), color.isOn(shell));
    for (PolicyDocumentation found : lookup.documentation(selection.packs(), only)) {
      description.write(found);
    }
    return lookup.exitCode();
  }

  private ExitCode finding() throws IOException {
    Report report =
        Analysis.run(
            new AnalysisRequest(
                inputs.isEmpty() ? List.of(".") : inputs,
                inputOptions.settings(shell),
                selection.packs(),
                selection.selection(PolicySelection.ALL),
                ParameterSettings.parse(parameters),
                fleetComplete,
                Runtime.getRuntime().availableProcessors()));
    List<PolicyResult> found =
        report.results().stream()
            .filter(result -> result.fingerprint().startsWith(name))
            .collect(Collectors.toList());
    if (found.isEmpty()) {
      new TextDiagnosticWriter(color.isOn(shell))
          .write(
              report.diagnostics().stream().filter(problem -> problem.isError()).toList(),
              report.secrets(),
              shell.errors());
      shell
          .errors()
          .println("Error: there is no finding whose fingerprint begins with " + name + ".");
      return ExitCode.INCOMPLETE;
    }
    ReportFormat.TEXT
        .writer(new ReportOptions(color.isOn(shell), true))
        .write(report.with(found), shell.output());
    shell.output().println();
    ExitCode code = ExitCode.OK;
    for (String policy :
        found.stream().map(PolicyResult::policy).distinct().collect(Collectors.toList())) {
      code = policy(policy) == ExitCode.OK ? code : ExitCode.INCOMPLETE;
    }
    return code;
  }
}
