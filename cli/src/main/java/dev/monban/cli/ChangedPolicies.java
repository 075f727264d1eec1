package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.javascript.PolicyFiles;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.testing.TestRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which policies files belong to. */
final class ChangedPolicies {
  private ChangedPolicies() {}

  /**
   * {@code request} for the policies to which all of {@code changed} belong; as it is when a
   * module, or something else that many may use, is among them.
   */
  static TestRequest narrow(TestRequest request, SortedSet<Path> changed) {
    SortedSet<String> ids = new TreeSet<>();
    for (Path file : changed) {
      Optional<String> id = id(file);
      if (id.isEmpty() || !request.selection().only().isEmpty()) {
        return request;
      }
      ids.add(id.get());
    }
    return new TestRequest(
        request.directory(),
        request.packs(),
        new PolicySelection(
            new ArrayList<>(ids),
            request.selection().skip(),
            PolicySelection.ALL,
            PolicySeverity.INFO),
        request.providerVersions(),
        request.providerSchemas(),
        request.jobs(),
        request.coverage());
  }

  /** The policy that {@code file} is, or is the test of; empty when it is there no more. */
  private static Optional<String> id(Path file) {
    return PolicyFiles.idOfPolicyOrTest(String.valueOf(file.getFileName()))
        .filter(
            id ->
                PolicyFiles.POLICY.stream()
                    .anyMatch(ending -> Files.exists(file.resolveSibling(id + ending))));
  }
}
