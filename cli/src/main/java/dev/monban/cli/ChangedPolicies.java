package dev.monban.cli;

import dev.monban.engine.analysis.PolicySelection;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.testing.TestRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which policies files belong to. */
final class ChangedPolicies {
  private static final List<String> POLICY = List.of(".policy.js", ".policy.ts");
  private static final List<String> TEST = List.of(".test.js", ".test.ts");

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
    String name = String.valueOf(file.getFileName());
    return Stream.of(POLICY, TEST)
        .flatMap(List::stream)
        .filter(name::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .filter(id -> POLICY.stream().anyMatch(is -> Files.exists(file.resolveSibling(id + is))))
        .findFirst();
  }
}
