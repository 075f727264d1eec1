package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.PolicyResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** In a process of its own, for what cannot be stopped goes on until its process ends. */
class UnstoppableTest {

  @Test
  void what_cannot_be_stopped_is_named_and_left_behind() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LeftBehind.class.getName())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(output.lines().filter(line -> !line.contains("VM warning")))
        .containsExactly(
            "failed aws_lb.web The policy ran for more than 0.2 s in one call and could not be"
                + " stopped; it is left behind. Look in this file for what does not end or grows"
                + " without bound, or leave the policy out with --skip.",
            "unstoppable true",
            "violated aws_lb.web It is public.");
  }

  /** Runs a policy that recurs in its own catch, then a decent one. */
  static final class LeftBehind {
    private LeftBehind() {}

    public static void main(String[] arguments) {
      CheckedInput input = source(resource("aws_lb", "web", values("internal", false)));
      Bench bench =
          new Bench(new Limits(1L << 40, 200, 64L << 20, 0, 0, 300, 4_000, 1_000, 64 << 10));
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      print(
          out,
          bench.result(
              aboutLoadBalancers(Attacks.unstoppable().get("a recursion in its own catch")),
              input));
      out.println("unstoppable " + bench.policies().runner().hasUnstoppable());
      print(
          out,
          bench.result(aboutLoadBalancers("if (!lb.internal) report(\"It is public.\");"), input));
      Runtime.getRuntime().halt(3);
    }

    private static void print(PrintStream out, PolicyResult result) {
      out.println(
          result.verdict().label() + " " + result.resource().orElse("") + " " + result.message());
    }
  }
}
