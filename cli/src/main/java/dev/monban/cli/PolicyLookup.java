package dev.monban.cli;

import dev.monban.engine.analysis.PolicyCatalogue;
import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.Secrets;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.report.TextDiagnosticWriter;
import dev.monban.engine.testing.PolicyDocumentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds policies for the commands that tell of them. */
final class PolicyLookup {
  private final Shell shell;
  private final Diagnostics diagnostics = new Diagnostics();

  PolicyLookup(Shell shell) {
    this.shell = shell;
  }

  /**
   * The policies of {@code selection} among the built-in ones and {@code packs}; what is wrong goes
   * to stderr.
   */
  List<PolicyMetadata> find(List<Path> packs, PolicySelection selection) throws IOException {
    return select(packs, selection, (javascript, policy) -> policy.metadata());
  }

  /** The same with all that is told of each policy. */
  List<PolicyDocumentation> documentation(List<Path> packs, PolicySelection selection)
      throws IOException {
    return select(packs, selection, PolicyDocumentation::of);
  }

  private <T> List<T> select(
      List<Path> packs,
      PolicySelection selection,
      BiFunction<JavaScriptPolicies, Policy, T> description)
      throws IOException {
    try (JavaScriptPolicies javascript =
        new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT)) {
      Diagnosed<PolicyCatalogue> loaded =
          PolicyCatalogue.load(javascript, shell.directory(), packs);
      diagnostics.addAll(loaded.diagnostics());
      Diagnosed<List<PolicyMetadata>> selected = selection.select(loaded.result().metadata());
      diagnostics.addAll(selected.diagnostics());
      new TextDiagnosticWriter(false).write(diagnostics.list(), Secrets.NONE, shell.errors());
      return selected.result().stream()
          .map(policy -> description.apply(javascript, loaded.result().policy(policy.id())))
          .collect(Collectors.toList());
    }
  }

  /** Whether a built-in policy, or one of {@code packs}, has the id or the alias {@code id}. */
  boolean isTaken(List<Path> packs, String id) {
    try (JavaScriptPolicies javascript =
        new JavaScriptPolicies(ProviderSchemas.shipped(), Limits.DEFAULT)) {
      return PolicyCatalogue.load(javascript, shell.directory(), packs).result().metadata().stream()
          .anyMatch(policy -> policy.id().equals(id) || policy.aliases().contains(id));
    }
  }

  ExitCode exitCode() {
    return diagnostics.hasErrors() ? ExitCode.INCOMPLETE : ExitCode.OK;
  }
}
