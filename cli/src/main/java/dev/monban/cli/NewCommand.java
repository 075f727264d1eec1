package dev.monban.cli;

import dev.monban.engine.authoring.NewFile;
import dev.monban.engine.authoring.NewPolicy;
import dev.monban.engine.authoring.Scaffold;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.policy.CheckKind;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.report.TextDiagnosticWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban new}: writes the first files of a policy. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes a policy to begin with, its test, which passes, and its page.",
    footer = {"", "Exit codes: 0 written; 2 not written; 70 a defect in Monban."})
final class NewCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "ID",
      description = "The id of the policy: provider, service and what is asked for, in kebab-case.")
  private String id = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = Scaffold.DEFAULT_TYPE,
      description = "The resource type that it is about. Default: ${DEFAULT-VALUE}")
  private String type = Scaffold.DEFAULT_TYPE;

  @Option(
      names = "--check",
      paramLabel = "resource|configuration|change|fleet",
      defaultValue = "resource",
      description =
          "What it judges: each resource, each root module, each change of a plan, or all root modules"
              + " together. Default: ${DEFAULT-VALUE}")
  private Kind check = Kind.resource;

  @Option(names = "--typescript", description = "Writes the policy and its test in TypeScript.")
  private boolean inTypeScript;

  @Option(
      names = "--policies",
      paramLabel = "DIR",
      description = "Where your policies lie; the first one counts. Default: policies")
  private List<Path> packs = new ArrayList<>();

  NewCommand(Shell shell) {
    this.shell = shell;
  }

  /** What a policy can judge. */
  enum Kind {
    resource,
    configuration,
    change,
    fleet;

    private CheckKind check() {
      return CheckKind.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public Integer call() throws IOException {
    return (write() ? ExitCode.OK : ExitCode.INCOMPLETE).number();
  }

  private boolean write() throws IOException {
    Path directory = packs.isEmpty() ? Path.of("policies") : packs.get(0);
    Scaffold scaffold = new Scaffold(ProviderSchemas.shipped());
    NewPolicy policy = new NewPolicy(id, type, check.check());
    Diagnosed<List<NewFile>> files =
        inTypeScript ? scaffold.policyInTypeScript(policy) : scaffold.policy(policy);
    List<Diagnostic> diagnostics = new ArrayList<>(files.diagnostics());
    if (diagnostics.isEmpty() && isTaken()) {
      diagnostics.add(
          Diagnostic.error(
                  "policy-duplicate", "Duplicate policy", "There is a policy " + id + " already.")
              .withHint("\"monban policies show " + id + "\" shows it."));
    }
    new TextDiagnosticWriter(false).write(diagnostics, Secrets.NONE, shell.errors());
    if (!diagnostics.isEmpty() || !new NewFiles(shell).write(directory, files.result())) {
      return false;
    }
    shell.output().println("\nIts test passes: monban test " + directory + " --only " + id);
    return true;
  }

  private boolean isTaken() throws IOException {
    List<Path> present =
        packs.stream().filter(pack -> Files.exists(shell.directory().resolve(pack))).toList();
    return new PolicyLookup(shell).isTaken(present, id);
  }
}
