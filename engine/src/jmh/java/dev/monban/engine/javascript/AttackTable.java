package dev.monban.engine.javascript;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints what becomes of each attack under the limits that users have: the verdict, after how many
 * milliseconds, whether a decent policy beside it says what it said before, and the reason.
 *
 * <p>{@code mvn -Pbenchmarks -Dquick -pl engine test-compile exec:exec
 * -Dbenchmark.main=dev.monban.engine.javascript.AttackTable}
 */
public final class AttackTable {
  private static final CheckedInput INPUT =
      Graphs.source(
          Graphs.resource(
              "aws_lb",
              "web",
              Graphs.values("internal", false, "name", Graphs.secret("hunter2-hunter2"))));

  private AttackTable() {}

  /** Runs all of them, one after the other, and those that cannot be stopped last. */
  public static void main(String[] arguments) {
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.putAll(Attacks.costly());
    attacks.putAll(Attacks.refused());
    attacks.putAll(Attacks.harmless());
    attacks.putAll(Attacks.unstoppable());
    long slowest = 0;
    int changed = 0;
    try (Bench bench = new Bench()) {
      Policy decent =
          bench.policyOf(
              Bench.aboutLoadBalancers("if (lb.internal === false) report(\"It is public.\");"));
      List<String> before = said(bench.check(decent, INPUT));
      for (Map.Entry<String, String> attack : attacks.entrySet()) {
        Policy policy = bench.policyOf(Bench.aboutLoadBalancers(attack.getValue()));
        long start = System.nanoTime();
        List<PolicyResult> results = bench.check(policy, INPUT);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        boolean same = said(bench.check(decent, INPUT)).equals(before);
        slowest = Math.max(slowest, milliseconds);
        changed += same ? 0 : 1;
        PolicyResult last = results.get(results.size() - 1);
        System.out.printf(
            Locale.ROOT,
            "| %s | %s | %d ms | %s | %s |%n",
            attack.getKey(),
            last.verdict().label(),
            milliseconds,
            same ? "unchanged" : "CHANGED",
            last.message().lines().findFirst().orElse(""));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d attacks; the slowest took %d ms; %d changed another verdict%n",
        attacks.size(),
        slowest,
        changed);
    Runtime.getRuntime().halt(0);
  }

  private static List<String> said(List<PolicyResult> results) {
    return results.stream()
        .map(result -> result.verdict() + " " + result.message())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
