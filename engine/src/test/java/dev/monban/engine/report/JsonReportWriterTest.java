package dev.monban.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.value.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest {
  private static final JsonReportWriter WRITER = new JsonReportWriter(ReportOptions.DEFAULT);

  @Test
  void writes_a_violation_as_the_contract_says() {
    String json =
        new ReportFixture()
            .violated(
                "No web ACL.",
                ReportFixture.range(ReportFixture.MODULE, "resource \"aws_lb\" \"this\""))
            .written(WRITER);

    assertThat(json)
        .startsWith("{\n  \"schema\": \"monban.report/1\",")
        .contains("\"policy\": \"aws-waf-alb-attached\"")
        .contains("\"verdict\": \"violated\"")
        .contains("\"resource\": \"module.web.aws_lb.this\"")
        .contains("\"file\": \"modules/web/main.tf\"")
        .contains("\"text\": \"called from module.web\"")
        .contains("\"unread_modules\": [\n      \"module.db\"\n    ]")
        .contains("\"violated\": 1");
  }

  @Test
  void writes_the_origins_of_what_is_undecided() {
    Origin origin =
        Origin.of(
            Origin.Kind.VARIABLE, "var.internal", "var.internal has no value", Optional.empty());

    assertThat(new ReportFixture().undecided(origin).written(WRITER))
        .contains("\"reference\": \"var.internal\"")
        .contains("\"text\": \"var.internal has no value\"");
  }

  @Test
  void writes_diagnostics_beside_the_results() {
    Diagnostic diagnostic =
        Diagnostic.error(
                "hcl-syntax",
                "Invalid expression",
                "Expected one.",
                ReportFixture.range(ReportFixture.ROOT, "web"))
            .withHint("Write a value.");

    assertThat(new ReportFixture().diagnostic(diagnostic).written(WRITER))
        .contains("\"code\": \"hcl-syntax\"")
        .contains("\"hint\": \"Write a value.\"");
  }

  @Test
  void gives_the_same_bytes_for_the_same_report() {
    ReportFixture fixture = new ReportFixture().satisfied().failed("It threw.");

    assertThat(fixture.written(WRITER)).isEqualTo(fixture.written(WRITER));
  }
}
