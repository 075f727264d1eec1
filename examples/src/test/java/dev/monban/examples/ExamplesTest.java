package dev.monban.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every example prints what stands beside it. */
class ExamplesTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void a_guarded_web_service_has_things_right_wrong_and_undecided() throws IOException {
    CommandLineRun run = CommandLineRun.in(ROOT, "check", "examples/guarded-web-service");

    assertThat(run.exitCode()).isEqualTo(1);
    expected("guarded-web-service").assertIs(run.output());
  }

  @Test
  void a_plan_that_replaces_a_database_is_stopped() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            ROOT, "check", "examples/plan-review/plan.json", "--source", "examples/plan-review");

    assertThat(run.exitCode()).isEqualTo(1);
    expected("plan-review").assertIs(run.output());
  }

  private static ExpectedText expected(String example) {
    return new ExpectedText(Path.of(example, "expected.txt"));
  }
}
