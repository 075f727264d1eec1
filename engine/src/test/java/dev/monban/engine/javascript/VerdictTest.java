package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Bench.references;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.unknown;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Bench BENCH = new Bench();
  private static final CheckedInput PUBLIC =
      source(resource("aws_lb", "web", values("internal", false, "name", "web")));
  private static final CheckedInput MAYBE =
      source(resource("aws_lb", "web", values("internal", unknown("internal"), "name", "web")));

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void a_check_that_reports_nothing_is_satisfied() {
    PolicyResult result = BENCH.result(aboutLoadBalancers("lb.internal;"), PUBLIC);

    assertThat(result.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(result.resource()).contains("aws_lb.web");
    assertThat(result.message()).isEmpty();
  }

  @Test
  void a_report_is_a_violation() {
    PolicyResult result =
        BENCH.result(aboutLoadBalancers("if (!lb.internal) report(\"It is public.\");"), PUBLIC);

    assertThat(result.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(result.message()).isEqualTo("It is public.");
  }

  @Test
  void reading_an_unknown_value_is_undecided_and_says_why() {
    PolicyResult result =
        BENCH.result(aboutLoadBalancers("if (!lb.internal) report(\"It is public.\");"), MAYBE);

    assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(references(result)).containsExactly("var.internal");
    assertThat(result.message()).contains("var.internal has no value");
  }

  @Test
  void a_catch_does_not_hide_the_read() {
    String policy = aboutLoadBalancers("try { lb.internal; } catch { } report(\"It is public.\");");

    assertThat(BENCH.verdict(policy, MAYBE)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void a_violation_before_the_read_stays() {
    String policy = aboutLoadBalancers("report(\"It is bad.\"); lb.internal;");

    assertThat(BENCH.verdict(policy, MAYBE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void what_is_thrown_after_the_read_is_not_held_against_the_policy() {
    String policy = aboutLoadBalancers("try { lb.internal; } catch { } null.x;");

    assertThat(BENCH.verdict(policy, MAYBE)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void a_policy_that_throws_is_failed_and_named_with_its_place() {
    PolicyResult result = BENCH.result(aboutLoadBalancers("const x = null;\nx.y;"), PUBLIC);

    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.message()).isEqualTo("TypeError: Cannot read property 'y' of null.");
    assertThat(result.range()).isPresent();
    assertThat(result.range().get()).hasToString("pack!test-policy.policy.js:4:1");
    assertThat(result.resource()).contains("aws_lb.web");
  }

  @Test
  void a_name_that_no_schema_has_fails_the_policy_and_suggests_another() {
    PolicyResult result =
        BENCH.result(aboutLoadBalancers("try { lb.intrenal; } catch { }"), PUBLIC);

    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.message())
        .isEqualTo("aws_lb has no attribute `intrenal`; did you mean `internal`?");
  }

  @Test
  void a_name_that_the_schema_has_but_the_value_has_not_reads_undefined() {
    String policy = aboutLoadBalancers("if (lb.idle_timeout !== undefined) report(\"Bad.\");");

    assertThat(BENCH.verdict(policy, PUBLIC)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void asking_whether_a_name_is_there_is_always_allowed() {
    String policy =
        aboutLoadBalancers("if (\"intrenal\" in lb || !(\"internal\" in lb)) report(\"Bad.\");");

    assertThat(BENCH.verdict(policy, MAYBE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_policy_without_a_resource_of_its_types_is_not_applicable() {
    CheckedInput other = source(resource("aws_vpc", "main", values()));

    assertThat(BENCH.verdict(aboutLoadBalancers("null.x;"), other))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }
}
