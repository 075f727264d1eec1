package dev.monban.cli;

import dev.monban.engine.analysis.Analysis;
import dev.monban.engine.analysis.AnalysisRequest;
import dev.monban.engine.analysis.Gate;
import dev.monban.engine.analysis.ParameterSettings;
import dev.monban.engine.policy.Report;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.report.ReportFormat;
import dev.monban.engine.report.ReportOptions;
import dev.monban.engine.report.TextDiagnosticWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban check}: the main job. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks Terraform source or plans against policies.",
    footer = {
      "",
      "INPUT is a directory with Terraform files, a directory that holds such directories,",
      "the JSON of a plan or state (terraform show -json plan.bin), or - for that JSON on stdin.",
      "",
      "Exit codes: 0 nothing gates; 1 violations that gate; 2 the check could not be carried out whole;",
      "70 a defect in Monban."
    })
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "What to check. Default: the working directory")
  private List<String> inputs = new ArrayList<>();

  @Mixin private InputOptions inputOptions = new InputOptions();

  @Mixin private SelectionOptions selectionOptions = new SelectionOptions();

  @Option(
      names = "--parameter",
      paramLabel = "POLICY.KEY=VALUE",
      description = "A parameter of a policy; VALUE is JSON, or text where it is not JSON.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      converter = FormatOption.OfReports.class,
      description = "text, json or sarif, to stdout or to a file. May be repeated. Default: text")
  private List<FormatOption<ReportFormat>> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      defaultValue = "low",
      description =
          "The least severity of a violation that gates, or never. Default: ${DEFAULT-VALUE}")
  private FailOn failOn = new FailOn(Gate.DEFAULT.failOn());

  @Option(
      names = "--undecided",
      paramLabel = "fail|warn|ignore",
      defaultValue = "warn",
      description =
          "Whether what is undecided gates (fail), is told (warn), or is left out of the report (ignore)."
              + " Default: ${DEFAULT-VALUE}")
  private UndecidedOption undecided = UndecidedOption.warn;

  @Option(
      names = "--fleet-complete",
      description = "The inputs are the whole fleet: what is in none of them does not exist.")
  private boolean fleetComplete;

  @Option(
      names = "--include",
      paramLabel = "satisfied",
      description = "Lists what is satisfied, too.")
  private Optional<Included> include = Optional.empty();

  @Mixin private ColorOption color = new ColorOption();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many policies run at a time on a large input. Default: one a processor")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Only the report; warnings are not printed to stderr.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Says on stderr what no policy looked at.")
  private boolean verbose;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  /** What can be included in a report beside findings. */
  enum Included {
    satisfied
  }

  /** What becomes of the undecided. */
  enum UndecidedOption {
    fail,
    warn,
    ignore
  }

  @Override
  public Integer call() throws IOException {
    Report whole = Analysis.run(request());
    Report report = undecided == UndecidedOption.ignore ? whole.without(Verdict.UNDECIDED) : whole;
    boolean useColor = color.isOn(shell);
    List<FormatOption<ReportFormat>> outputs =
        formats.isEmpty()
            ? List.of(new FormatOption<>(ReportFormat.TEXT, Optional.empty()))
            : formats;
    tell(report, useColor);
    try {
      for (FormatOption<ReportFormat> output : outputs) {
        output.write(
            shell,
            useColor,
            (format, colored, out) ->
                format.writer(new ReportOptions(colored, include.isPresent())).write(report, out));
      }
    } catch (IOException e) {
      shell.errors().println("Error: a report could not be written: " + e.getMessage());
      return ExitCode.INCOMPLETE.number();
    }
    return switch (new Gate(failOn.from(), undecided == UndecidedOption.fail).decide(report)) {
      case PASS -> ExitCode.OK.number();
      case STOP -> ExitCode.GATED.number();
      case INCOMPLETE -> ExitCode.INCOMPLETE.number();
      case DEFECT -> ExitCode.DEFECT.number();
    };
  }

  private AnalysisRequest request() {
    return new AnalysisRequest(
        inputs.isEmpty() ? List.of(".") : inputs,
        inputOptions.settings(shell),
        selectionOptions.packs(),
        selectionOptions.selection(),
        ParameterSettings.parse(parameters),
        fleetComplete,
        jobs);
  }

  private void tell(Report report, boolean useColor) throws IOException {
    Secrets secrets = report.secrets();
    TextDiagnosticWriter writer = new TextDiagnosticWriter(useColor);
    writer.write(
        report.diagnostics().stream().filter(diagnostic -> !quiet || diagnostic.isError()).toList(),
        secrets,
        shell.errors());
    if (verbose) {
      new AssuranceLines(report.assurance()).write(shell.errors());
    }
    shell.errors().flush();
  }
}
