package dev.monban.cli;

import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.authoring.NewFile;
import dev.monban.engine.authoring.TypeDeclarations;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.report.TextDiagnosticWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban policies types}: declarations for editors and TypeScript. */
@Command(
    name = "types",
    mixinStandardHelpOptions = true,
    description = {
      "Writes declarations for editors and TypeScript: what a policy can use, and the arguments, attributes and",
      "blocks of each resource type. A jsconfig.json includes them as \".monban/types/*.d.ts\"."
    },
    footer = {"", "Exit codes: 0 written; 2 not written; 70 a defect in Monban."})
final class PoliciesTypesCommand implements Callable<Integer> {
  /** Where declarations lie unless another place is named. */
  static final String DIRECTORY = ".monban/types";

  private final Shell shell;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "Where to write. Default: " + DIRECTORY)
  private Path directory = Path.of(DIRECTORY);

  @Option(
      names = "--type",
      paramLabel = "PREFIX",
      split = ",",
      description = "Only resource types that begin so, such as aws_. May be repeated.")
  private List<String> prefixes = new ArrayList<>();

  @Mixin private ProviderOptions providers = new ProviderOptions();

  PoliciesTypesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Diagnosed<ProviderSettings> read =
        ProviderSettings.of(shell.directory(), providers.versions(), providers.schemas());
    new TextDiagnosticWriter(false).write(read.diagnostics(), Secrets.NONE, shell.errors());
    if (read.hasErrors()) {
      return ExitCode.INCOMPLETE.number();
    }
    List<NewFile> files =
        TypeDeclarations.of(
            read.result().schemas(),
            type -> prefixes.isEmpty() || prefixes.stream().anyMatch(type::startsWith));
    try {
      for (NewFile file : files) {
        Path target = directory.resolve(file.name());
        WholeFile.write(shell.directory().resolve(target), out -> out.write(file.text()));
        shell.output().println(target.toString().replace('\\', '/'));
      }
    } catch (IOException failure) {
      shell.errors().println("Error: declarations could not be written: " + failure.getMessage());
      return ExitCode.INCOMPLETE.number();
    }
    return ExitCode.OK.number();
  }
}
