package dev.monban.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code monban policies}: what policies there are. */
@Command(
    name = "policies",
    mixinStandardHelpOptions = true,
    description = "Shows what policies there are.")
final class PoliciesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to show, such as: monban policies list");
  }
}
