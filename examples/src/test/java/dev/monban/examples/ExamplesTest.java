package dev.monban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every example prints what stands beside it. */
class ExamplesTest {
  private static final Path ROOT = Path.of("..");

  /** So that what the example prints does not change with every policy that is added. */
  private static final String SHOWN =
      "aws-guardduty-detector-enabled,aws-rds-deletion-protection,aws-s3-noncurrent-expiry,"
          + "aws-sg-no-public-ssh,aws-waf-alb-attached,aws-waf-cloudfront-attached";

  @Test
  void a_guarded_web_service_has_things_right_wrong_and_undecided() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(ROOT, "check", "examples/guarded-web-service", "--only", SHOWN);

    assertThat(run.exitCode()).isEqualTo(1);
    expected("guarded-web-service").assertIs(run.output());
  }

  @Test
  void a_plan_that_replaces_a_database_is_stopped() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            ROOT,
            "check",
            "examples/plan-review/plan.json",
            "--source",
            "examples/plan-review",
            "--only",
            "plan-no-stateful-replace");

    assertThat(run.exitCode()).isEqualTo(1);
    expected("plan-review").assertIs(run.output());
  }

  private static ExpectedText expected(String example) {
    return new ExpectedText(Path.of(example, "expected.txt"));
  }
}
