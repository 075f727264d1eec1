package dev.monban.engine.analysis;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyOutcome;
import dev.monban.engine.policy.PolicyRunner;
import dev.monban.engine.value.MappingValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Runs all policies on one input, several at a time where the input is large; what they find comes
 * in the order of the policies.
 */
final class PolicyShift {
  /** With fewer resources it costs more to show them to another thread than that thread saves. */
  private static final int LARGE = 2_000;

  private final PolicyRunner runner;
  private final Map<Policy, MappingValue> policies;
  private final int jobs;

  /** A shift of {@code policies}, each with its parameters; {@code jobs} at a time at most. */
  PolicyShift(PolicyRunner runner, Map<Policy, MappingValue> policies, int jobs) {
    this.runner = runner;
    this.policies = policies;
    this.jobs = jobs;
  }

  void run(CheckedInput input, BiConsumer<Policy, PolicyOutcome> found) {
    int threads = Math.min(jobs, policies.size());
    if (threads <= 1 || input.graph().resources().size() < LARGE) {
      policies.forEach(
          (policy, parameters) -> found.accept(policy, runner.check(policy, input, parameters)));
      return;
    }
    ExecutorService crew = Executors.newFixedThreadPool(threads);
    try {
      Map<Policy, Future<PolicyOutcome>> running = new LinkedHashMap<>();
      policies.forEach(
          (policy, parameters) ->
              running.put(policy, crew.submit(() -> runner.check(policy, input, parameters))));
      running.forEach((policy, future) -> found.accept(policy, await(future)));
    } finally {
      crew.shutdownNow();
    }
  }

  private static PolicyOutcome await(Future<PolicyOutcome> future) {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException defect) {
        throw defect;
      }
      if (failure.getCause() instanceof Error defect) {
        throw defect;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", interrupted);
    }
  }
}
