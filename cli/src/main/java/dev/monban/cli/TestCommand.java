package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.report.TextDiagnosticWriter;
import dev.monban.engine.testing.TestReport;
import dev.monban.engine.testing.TestRequest;
import dev.monban.engine.testing.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban test}: runs the tests beside policies. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the tests of policies: the cases of each <id>.test.js, and what every policy has to stand without",
      "being asked."
    },
    footer = {
      "",
      "Exit codes: 0 all passed; 1 something failed; 2 a policy could not be tested; 70 a defect in Monban."
    })
final class TestCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description =
          "A directory with policies, one policy, or a jar. Default: what --policies says, else the working"
              + " directory")
  private List<Path> directories = new ArrayList<>();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Mixin private ProviderOptions providers = new ProviderOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      converter = FormatOption.OfTests.class,
      description = "text or junit, to stdout or to a file. May be repeated. Default: text")
  private List<FormatOption<TestFormat>> formats = new ArrayList<>();

  @Mixin private ColorOption color = new ColorOption();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many policies are tested at a time. Default: one a processor")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--coverage",
      description =
          "Tells which lines of the policies never ran, and which verdicts a policy was never seen to give.")
  private boolean coverage;

  @Option(
      names = "--watch",
      description =
          "Goes on and tests again what changes: the policy whose file or test was written, or all when another"
              + " file was.")
  private boolean watch;

  @Option(names = "--verbose", description = "Lists what passed, too.")
  private boolean verbose;

  TestCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return (watch ? watch() : run(request())).number();
  }

  /** Tests again what belongs to files that change, until somebody interrupts it. */
  private ExitCode watch() throws IOException {
    TestRequest whole = request();
    ExitCode code = run(whole);
    List<Path> places = whole.packs().stream().map(shell.directory()::resolve).toList();
    try (FileChanges changes = new FileChanges(places)) {
      while (true) {
        shell.output().println("Watching for changes; Ctrl-C ends it.");
        shell.output().flush();
        SortedSet<Path> changed = changes.await();
        if (changed.isEmpty()) {
          return code;
        }
        code = run(ChangedPolicies.narrow(whole, changed));
      }
    }
  }

  private ExitCode run(TestRequest request) throws IOException {
    TestReport report = TestRun.run(request);
    new TextDiagnosticWriter(color.isOn(shell))
        .write(report.diagnostics(), Secrets.NONE, shell.errors());
    shell.errors().flush();
    try {
      write(report);
    } catch (IOException e) {
      shell.errors().println("Error: a report could not be written: " + e.getMessage());
      return ExitCode.INCOMPLETE;
    }
    if (report.hasErrors()) {
      return ExitCode.INCOMPLETE;
    }
    return report.failed() == 0 ? ExitCode.OK : ExitCode.GATED;
  }

  private TestRequest request() {
    List<Path> packs = new ArrayList<>(selection.packs());
    packs.addAll(directories);
    return new TestRequest(
        shell.directory(),
        packs.isEmpty() ? List.of(Path.of(".")) : packs,
        selection.selection(PolicySelection.ALL),
        providers.versions(),
        providers.schemas(),
        jobs,
        coverage);
  }

  private void write(TestReport report) throws IOException {
    List<FormatOption<TestFormat>> outputs =
        formats.isEmpty()
            ? List.of(new FormatOption<>(TestFormat.text, Optional.empty()))
            : formats;
    for (FormatOption<TestFormat> output : outputs) {
      output.write(
          shell,
          color.isOn(shell),
          (format, colored, out) -> format.writer(colored, verbose).write(report, out));
    }
  }
}
