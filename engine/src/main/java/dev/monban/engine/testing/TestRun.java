package dev.monban.engine.testing;

import dev.monban.engine.analysis.ProviderSettings;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.Limits;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** One run of the tests of policies. */
public final class TestRun {
  /** Of all policies together. */
  private static final int MOST_DIAGNOSTICS = 10_000;

  private final TestRequest request;
  private final Diagnostics diagnostics = Diagnostics.upTo(MOST_DIAGNOSTICS);

  private TestRun(TestRequest request) {
    this.request = request;
  }

  /**
   * Tests the policies that {@code request} names; what is wrong with them stands in the report.
   */
  public static TestReport run(TestRequest request) {
    return new TestRun(request).run();
  }

  private TestReport run() {
    Diagnosed<ProviderSettings> providers =
        ProviderSettings.of(
            request.directory(), request.providerVersions(), request.providerSchemas());
    diagnostics.addAll(providers.diagnostics());
    try (JavaScriptPolicies javascript =
        new JavaScriptPolicies(providers.result().schemas(), Limits.DEFAULT)) {
      if (request.coverage()) {
        javascript.watchLines();
      }
      List<Policy> policies = select(javascript);
      SortedMap<String, List<CaseResult>> results =
          test(new PolicyTesting(javascript, providers.result()), policies);
      SortedMap<String, PolicyMetadata> metadata = new TreeMap<>();
      policies.forEach(policy -> metadata.put(policy.metadata().id(), policy.metadata()));
      return new TestReport(metadata, results, coverage(javascript, policies), diagnostics.list());
    }
  }

  private Optional<Coverage> coverage(JavaScriptPolicies javascript, List<Policy> policies) {
    if (!request.coverage()) {
      return Optional.empty();
    }
    SortedMap<String, FileCoverage> files = new TreeMap<>();
    javascript
        .lines(policies)
        .forEach(
            (file, lines) -> {
              SortedSet<Integer> missed = new TreeSet<>(lines.all());
              missed.removeAll(lines.run());
              files.put(file, new FileCoverage(lines.all(), missed));
            });
    return Optional.of(new Coverage(files));
  }

  private List<Policy> select(JavaScriptPolicies javascript) {
    Diagnosed<List<Policy>> loaded = javascript.load(request.directory(), request.packs());
    diagnostics.addAll(loaded.diagnostics());
    Map<String, Policy> byId = new LinkedHashMap<>();
    loaded.result().forEach(policy -> byId.put(policy.metadata().id(), policy));
    List<PolicyMetadata> metadata =
        loaded.result().stream().map(Policy::metadata).collect(Collectors.toList());
    if (metadata.isEmpty()) {
      if (!loaded.hasErrors()) {
        diagnostics.add(
            Diagnostic.error("no-policies", "No policies", "There is nothing to test."));
      }
      return List.of();
    }
    Diagnosed<List<PolicyMetadata>> selected = request.selection().select(metadata);
    diagnostics.addAll(selected.diagnostics());
    return selected.result().stream()
        .map(policy -> Objects.requireNonNull(byId.get(policy.id())))
        .collect(Collectors.toList());
  }

  private SortedMap<String, List<CaseResult>> test(PolicyTesting testing, List<Policy> policies) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, request.jobs()));
    try {
      Map<String, Future<List<CaseResult>>> running = new LinkedHashMap<>();
      policies.forEach(
          policy ->
              running.put(policy.metadata().id(), threads.submit(() -> testing.test(policy))));
      SortedMap<String, List<CaseResult>> results = new TreeMap<>();
      running.forEach((id, future) -> results.put(id, await(future)));
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<CaseResult> await(Future<List<CaseResult>> future) {
    try {
      return future.get();
    } catch (ExecutionException defect) {
      throw new IllegalStateException("a test could not be run", defect.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the tests were interrupted", interrupted);
    }
  }
}
