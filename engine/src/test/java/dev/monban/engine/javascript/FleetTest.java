package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.policy;
import static dev.monban.engine.javascript.Bench.references;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.secret;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.unknown;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Facts;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyOutcome;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FleetTest {
  private static final Bench BENCH = new Bench();
  private static final String ANY_TRUE =
      "checkFleet(facts, { report }) { if (!facts.some((f) => f.enabled)) report(\"Nobody has it.\"); }";
  private static final CheckedInput YES =
      source(resource("aws_guardduty_detector", "main", values("enable", true)));
  private static final CheckedInput NO =
      source(resource("aws_guardduty_detector", "main", values("enable", false)));
  private static final CheckedInput MAYBE =
      source(resource("aws_guardduty_detector", "main", values("enable", unknown("on"))));

  @AfterAll
  static void close() {
    BENCH.close();
  }

  private static Policy fleet(String collect, String checkFleet) {
    return BENCH.policyOf(
        policy(
            "resources: [\"aws_guardduty_detector\"], collect({ graph, configuration }) {"
                + collect
                + "},\n"
                + checkFleet));
  }

  private static Policy careful() {
    return fleet(
        "const d = graph.resources('aws_guardduty_detector').find(() => true); return { enabled: () => d.enable };",
        ANY_TRUE);
  }

  private static PolicyOutcome collect(Policy policy, CheckedInput input) {
    return BENCH.policies().runner().check(policy, input, MappingValue.EMPTY_OBJECT);
  }

  private static PolicyResult run(Policy policy, boolean complete, CheckedInput... inputs) {
    List<Facts> facts =
        java.util.Arrays.stream(inputs)
            .flatMap(input -> collect(policy, input).facts().stream())
            .toList();
    List<PolicyResult> results =
        BENCH.policies().runner().checkFleet(policy, facts, complete, MappingValue.EMPTY_OBJECT);
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  @Test
  void what_one_root_module_has_settles_the_question_for_all() {
    assertThat(run(careful(), false, MAYBE, NO, YES).verdict()).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void absence_is_decided_only_when_the_fleet_is_whole() {
    PolicyResult partial = run(careful(), false, NO, NO);

    assertThat(partial.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(references(partial)).containsExactly("fleet");
    assertThat(run(careful(), true, NO, NO).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void an_unknown_fact_stays_unknown_until_it_is_read() {
    PolicyResult result = run(careful(), true, NO, MAYBE);

    assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(references(result)).containsExactly("var.on");
  }

  @Test
  void a_list_keeps_what_is_unknown_in_it() {
    Policy policy =
        fleet(
            "return graph.resources('aws_guardduty_detector').map((d) => d.enable);",
            "checkFleet(facts, { report }) { if (!facts.some((f) => f.includes(true))) report(\"None.\"); }");

    assertThat(run(policy, true, MAYBE, YES).verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(run(policy, true, MAYBE, NO).verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void a_collect_that_does_not_finish_opens_the_facts() {
    Policy careless =
        fleet(
            "const d = graph.resources('aws_guardduty_detector').find(() => true); return { enabled: d.enable };",
            ANY_TRUE);

    Facts facts = collect(careless, MAYBE).facts().orElseThrow();

    assertThat(facts.values()).isInstanceOf(UnknownValue.class);
    assertThat(run(careless, true, MAYBE, NO).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(run(careless, true, MAYBE, YES).verdict()).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_report_points_to_the_root_module_of_a_fact() {
    Policy policy =
        fleet(
            "return { path: configuration.path, inner: [{ x: 1 }] };",
            "checkFleet(facts, { report }) { for (const f of facts) report(\"It is here.\", { at: f.inner[0] }); }");

    PolicyResult result = run(policy, true, YES);

    assertThat(result.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(result.input()).isEmpty();
    assertThat(result.related())
        .singleElement()
        .satisfies(r -> assertThat(r.text()).isEqualTo("root"));
  }

  @Test
  void facts_hold_no_secrets() {
    CheckedInput input =
        source(resource("aws_guardduty_detector", "main", values("id", secret("hunter2-hunter2"))));
    Policy policy =
        fleet(
            "const d = graph.resources('aws_guardduty_detector').find(() => true); return { id: `x${d.id}`, [d.id]: 1 };",
            ANY_TRUE);

    assertThat(collect(policy, input).facts().orElseThrow().values())
        .isEqualTo(
            Value.object(
                Map.of(
                    "id",
                    Value.string("x(sensitive value)"),
                    "(sensitive value)",
                    Value.number(1))));
  }

  @Test
  void too_many_facts_and_what_is_no_data_fail_the_policy() {
    for (String collect :
        List.of(
            "return 'x'.repeat(70000);",
            "return { get a() { return Symbol(); } };",
            "const a = {}; a.a = a; return a;",
            "return new Map();",
            "return Infinity;",
            "return Promise.resolve(1);")) {
      PolicyOutcome outcome = collect(fleet(collect, ANY_TRUE), YES);

      assertThat(outcome.results())
          .singleElement()
          .satisfies(result -> assertThat(result.verdict()).isEqualTo(Verdict.FAILED));
      assertThat(outcome.facts().orElseThrow().values()).isInstanceOf(UnknownValue.class);
    }
  }
}
