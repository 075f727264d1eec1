package dev.monban.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.value.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {
  private static final TextReportWriter PLAIN = new TextReportWriter(ReportOptions.DEFAULT);

  @Test
  void shows_a_violation_with_its_place_its_line_the_way_there_why_and_how_to_fix_it() {
    String text =
        new ReportFixture()
            .violated(
                "Internet-facing load balancer without a web ACL.",
                ReportFixture.range(ReportFixture.MODULE, "resource \"aws_lb\" \"this\""))
            .written(PLAIN);

    assertThat(text)
        .isEqualTo(
            """
            violated  high  aws-waf-alb-attached
              Internet-facing load balancer without a web ACL.
              modules/web/main.tf:3:1  module.web.aws_lb.this
                3 | resource "aws_lb" "this" {
                  | ^^^^^^^^^^^^^^^^^^^^^^^^
              called from module.web (main.tf:1:1)
              Why: Internet-facing application load balancers have a web ACL.
              Fix: Add an `aws_wafv2_web_acl_association`.

            1 violated (1 high)
            1 policy on 3 resources in 1 root module
            """);
  }

  @Test
  void says_what_is_unknown_and_where_it_is_declared() {
    Origin origin =
        Origin.of(
            Origin.Kind.VARIABLE,
            "var.internal",
            "var.internal has no value",
            Optional.of(ReportFixture.range(ReportFixture.MODULE, "variable \"internal\"")));

    String text = new ReportFixture().undecided(origin).written(PLAIN);

    assertThat(text)
        .contains("undecided  high  aws-waf-alb-attached")
        .contains("Unknown: var.internal has no value (modules/web/main.tf:1:1)");
  }

  @Test
  void explains_a_policy_once() {
    String text =
        new ReportFixture()
            .violated("One.", ReportFixture.range(ReportFixture.MODULE, "resource"))
            .violated("Two.", ReportFixture.range(ReportFixture.MODULE, "internal = "))
            .written(PLAIN);

    assertThat(text).containsOnlyOnce("Fix: ").containsOnlyOnce("Why: ");
  }

  @Test
  void is_silent_about_what_is_satisfied_unless_it_is_asked_for() {
    ReportFixture fixture = new ReportFixture().satisfied();

    assertThat(fixture.written(PLAIN))
        .doesNotContain("aws-waf-alb-attached")
        .contains("1 satisfied");
    assertThat(fixture.written(new TextReportWriter(new ReportOptions(false, true))))
        .contains("satisfied  high  aws-waf-alb-attached");
  }

  @Test
  void never_prints_a_secret_of_the_line_it_shows() {
    String text =
        new ReportFixture()
            .violated("Literal.", ReportFixture.range(ReportFixture.MODULE, "\"hunter2hunter2\""))
            .hiding("hunter2hunter2")
            .written(PLAIN);

    assertThat(text).doesNotContain("hunter2").contains("password = \"(sensitive value)\"");
  }

  @Test
  void shows_what_a_terminal_would_obey_as_text() {
    String text =
        new ReportFixture()
            .violated("Clear \u001b[2J.", ReportFixture.range(ReportFixture.MODULE, "resource"))
            .written(PLAIN);

    assertThat(text).doesNotContain("\u001b").contains("Clear \\u001b[2J.");
  }

  @Test
  void sets_verdicts_apart_with_colours_when_it_is_asked_to() {
    String text =
        new ReportFixture()
            .violated("One.", ReportFixture.range(ReportFixture.MODULE, "resource"))
            .written(new TextReportWriter(new ReportOptions(true, false)));

    assertThat(text).contains("\u001b[31mviolated\u001b[0m");
  }
}
