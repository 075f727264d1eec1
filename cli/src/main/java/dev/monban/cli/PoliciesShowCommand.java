package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.policy.PolicySeverity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code monban policies show}: everything that a policy says of itself. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows a policy: what it asks for, its parameters, and its equivalents elsewhere.")
final class PoliciesShowCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "ID", description = "The policy; * stands for any text.")
  private String id = "";

  @Option(
      names = "--policies",
      paramLabel = "DIR|JAR",
      description = "Policies beside the built-in ones.")
  private List<Path> packs = new ArrayList<>();

  PoliciesShowCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    PolicyLookup lookup = new PolicyLookup(shell);
    PolicySelection selection =
        new PolicySelection(List.of(id), List.of(), PolicySelection.ALL, PolicySeverity.INFO);
    lookup.find(packs, selection).forEach(policy -> show(policy, shell.output()));
    return lookup.exitCode().number();
  }

  private static void show(PolicyMetadata policy, PrintWriter out) {
    out.println(policy.id());
    out.println("  " + policy.title() + ".");
    line(out, "Severity", policy.severity().label());
    line(out, "Judges", policy.check().label() + list(policy.types()));
    line(out, "Sets", String.join(", ", policy.sets()));
    line(out, "Why", policy.description());
    line(out, "Fix", policy.remediation());
    for (PolicyParameter parameter : policy.parameters().values()) {
      line(
          out,
          "Parameter",
          parameter.name() + " (" + parameter.type() + "): " + parameter.description());
    }
    lists(out, "Same as", policy.equivalents());
    lists(out, "Serves", policy.frameworks());
    line(out, "Read on", String.join(", ", policy.references()));
    out.println();
  }

  private static String list(List<String> types) {
    return types.isEmpty() ? "" : ": " + String.join(", ", types);
  }

  private static void lists(PrintWriter out, String title, SortedMap<String, List<String>> lists) {
    lists.forEach((name, entries) -> line(out, title, name + " " + String.join(", ", entries)));
  }

  private static void line(PrintWriter out, String title, String text) {
    if (!text.isEmpty()) {
      out.println("  " + title + ": " + text.strip().replace("\n", "\n    "));
    }
  }
}
