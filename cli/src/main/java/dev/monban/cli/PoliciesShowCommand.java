package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicySeverity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban policies show}: everything that a policy says of itself. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows a policy: what it asks for and why, examples, its parameters, and its equivalents elsewhere.")
final class PoliciesShowCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "ID", description = "The policy; * stands for any text.")
  private String id = "";

  @Option(
      names = "--policies",
      paramLabel = "DIR|JAR",
      description = "Policies beside the built-in ones.")
  private List<Path> packs = new ArrayList<>();

  @Mixin private ColorOption color = new ColorOption();

  PoliciesShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    PolicyLookup lookup = new PolicyLookup(shell);
    PolicySelection selection =
        new PolicySelection(List.of(id), List.of(), PolicySelection.ALL, PolicySeverity.INFO);
    PolicyDescription description = new PolicyDescription(shell.output(), color.isOn(shell));
    lookup.documentation(packs, selection).forEach(description::write);
    return lookup.exitCode().number();
  }
}
