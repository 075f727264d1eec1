package dev.monban.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code monban}: every other command is one of its subcommands. */
@Command(
    name = "monban",
    mixinStandardHelpOptions = true,
    version = "monban 0.1.0-SNAPSHOT",
    description = "Checks Terraform against policies.")
public final class Monban {

  Monban() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Monban()).execute(arguments));
  }
}
