package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.secret;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Policies that mean harm: each is stopped and named, and a decent policy beside it sees nothing.
 */
class AttackTest {
  private static final Limits LIMITS =
      new Limits(500_000, 150, 24L << 20, 0, 0, 2_000, 4_000, 1_000, 64 << 10);
  private static final Bench BENCH = new Bench(LIMITS);
  private static final CheckedInput INPUT =
      source(
          resource("aws_lb", "web", values("internal", false, "name", secret("hunter2-hunter2"))));
  private static final Policy DECENT =
      BENCH.policyOf(
          aboutLoadBalancers(
              "if ([1, 2].map((n) => n * 2).join() !== \"2,4\" || ({}).polluted) throw new Error(\"spoilt\");\n"
                  + "if (lb.internal === false) report(\"It is public.\");"));

  @AfterAll
  static void close() {
    BENCH.close();
  }

  static Set<Map.Entry<String, String>> costly() {
    return Attacks.costly().entrySet();
  }

  static Set<Map.Entry<String, String>> refused() {
    return Attacks.refused().entrySet();
  }

  static Set<Map.Entry<String, String>> harmless() {
    return Attacks.harmless().entrySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("costly")
  void what_costs_too_much_is_stopped_and_named(Map.Entry<String, String> attack) {
    failsAlone(attack.getValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_a_policy_may_not_do_is_refused_and_named(Map.Entry<String, String> attack) {
    failsAlone(attack.getValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmless")
  void what_only_looks_bad_ends_by_itself(Map.Entry<String, String> attack) {
    assertThat(BENCH.verdict(aboutLoadBalancers(attack.getValue()), INPUT))
        .isEqualTo(Verdict.SATISFIED);
  }

  private static void failsAlone(String body) {
    List<PolicyResult> results = BENCH.check(aboutLoadBalancers(body), INPUT);

    assertThat(results).isNotEmpty();
    assertThat(results.get(results.size() - 1).verdict()).isEqualTo(Verdict.FAILED);
    assertThat(results).allSatisfy(result -> assertThat(result.policy()).isEqualTo("test-policy"));
    assertThat(results).noneSatisfy(result -> assertThat(result.message()).contains("hunter2"));
    assertThat(BENCH.check(DECENT, INPUT))
        .extracting(PolicyResult::message)
        .containsExactly("It is public.");
    assertThat(BENCH.policies().runner().hasUnstoppable()).isFalse();
  }
}
