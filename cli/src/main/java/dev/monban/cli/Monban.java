package dev.monban.cli;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.report.TextDiagnosticWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code monban}: every other command is one of its subcommands. */
@Command(
    name = "monban",
    mixinStandardHelpOptions = true,
    version = "monban 0.1.0-SNAPSHOT",
    description = "Checks Terraform against policies.",
    footer = {
      "",
      "Exit codes: 0 nothing gates; 1 violations that gate; 2 the check could not be carried out whole;",
      "70 a defect in Monban."
    })
public final class Monban implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  Monban() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = execute(Shell.ofProcess(), arguments);
    // A policy that could not be stopped still runs on a daemon thread: it may not keep the
    // process.
    Runtime.getRuntime().halt(code);
  }

  /** Runs the command line in {@code shell}; returns the exit code. */
  public static int execute(Shell shell, String... arguments) {
    try {
      Diagnosed<List<String>> complete =
          new SettingsArguments(shell.directory(), () -> commandLine(shell)).complete(arguments);
      if (complete.hasErrors()) {
        new TextDiagnosticWriter(false).write(complete.diagnostics(), Secrets.NONE, shell.errors());
        return ExitCode.INCOMPLETE.number();
      }
      return commandLine(shell).execute(complete.result().toArray(String[]::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      shell.output().flush();
      shell.errors().flush();
    }
  }

  static CommandLine commandLine(Shell shell) {
    CommandLine line = new CommandLine(new Monban());
    line.addSubcommand(SettingsOption.on(new CheckCommand(shell)));
    line.addSubcommand(SettingsOption.on(new ConsoleCommand(shell)));
    line.addSubcommand(SettingsOption.on(new ExplainCommand(shell)));
    line.addSubcommand(SettingsOption.on(new GraphCommand(shell)));
    line.addSubcommand(new InitCommand(shell));
    line.addSubcommand(SettingsOption.on(new NewCommand(shell)));
    line.addSubcommand(new ParseCommand(shell));
    CommandLine policies = new CommandLine(new PoliciesCommand());
    policies.addSubcommand(SettingsOption.on(new PoliciesDocsCommand(shell)));
    policies.addSubcommand(SettingsOption.on(new PoliciesListCommand(shell)));
    policies.addSubcommand(SettingsOption.on(new PoliciesShowCommand(shell)));
    policies.addSubcommand(SettingsOption.on(new PoliciesTypesCommand(shell)));
    line.addSubcommand(policies);
    line.addSubcommand(SettingsOption.on(new TestCommand(shell)));
    line.setOut(shell.output()).setErr(shell.errors());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((exception, parsed) -> misuse(exception, shell.errors()));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> defect(exception, shell.errors()));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, such as: monban check");
  }

  private static int misuse(ParameterException exception, PrintWriter errors) {
    CommandLine command = exception.getCommandLine();
    errors.println("Error: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, errors);
    errors.println(
        "Run \"" + command.getCommandSpec().qualifiedName() + " --help\" to see what there is.");
    return ExitCode.INCOMPLETE.number();
  }

  private static int defect(Exception exception, PrintWriter errors) {
    errors.println(
        "This is a defect in Monban, not in your input. Please report it with these lines:");
    exception.printStackTrace(errors);
    return ExitCode.DEFECT.number();
  }
}
