package dev.monban.cli;

import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.report.JsonPolicyList;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code monban policies list}: one line a policy. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists policies: id, severity, title.")
final class PoliciesListCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private SelectionOptions options = new SelectionOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: ${DEFAULT-VALUE}")
  private Format format = Format.text;

  PoliciesListCommand(Shell shell) {
    this.shell = shell;
  }

  /** How the list can be printed. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    PolicyLookup lookup = new PolicyLookup(shell);
    List<PolicyMetadata> policies = lookup.find(options.packs(), options.selection());
    if (format == Format.json) {
      JsonPolicyList.write(policies, shell.output());
      shell.output().println();
    } else {
      int width = policies.stream().mapToInt(policy -> policy.id().length()).max().orElse(0);
      for (PolicyMetadata policy : policies) {
        shell
            .output()
            .printf(
                "%-" + Math.max(1, width) + "s  %-8s  %s%n",
                policy.id(),
                policy.severity().label(),
                policy.title());
      }
    }
    return lookup.exitCode().number();
  }
}
