package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PlannedChangesTest {
  private static final Bench BENCH = new Bench();
  private static final String POLICY =
      Bench.policy(
          "checkConfiguration({ graph, report }) {"
              + " for (const change of graph.changes('aws_sqs_queue'))"
              + " report(`It is ${change.actions[0]}d.`, { at: change }); }");

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void a_check_of_the_whole_plan_sees_every_change_of_a_type_but_no_op() {
    CheckedInput plan =
        plan(
            change("aws_sqs_queue", "gone", "delete"),
            change("aws_sqs_queue", "kept", "no-op"),
            change("aws_sns_topic", "other", "delete"));

    List<PolicyResult> results = BENCH.check(POLICY, plan);

    assertThat(results).extracting(PolicyResult::message).containsExactly("It is deleted.");
    assertThat(results.get(0).resource()).contains("aws_sqs_queue.gone");
  }

  @Test
  void source_has_no_changes_to_judge() {
    CheckedInput source = Graphs.source(Graphs.resource("aws_sqs_queue", "new", values()));

    PolicyResult result = BENCH.result(POLICY, source);

    assertThat(result.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(result.message()).isEqualTo("It judges the changes of a plan.");
  }

  private static CheckedInput plan(ResourceChange... changes) {
    return Graphs.input(InputKind.PLAN, List.of(), List.of(changes), List.of());
  }

  private static ResourceChange change(String type, String name, String action) {
    return new ResourceChange(
        Graphs.address(type, name),
        Graphs.AWS,
        List.of(action),
        Value.object(values("name", name)),
        Value.NULL,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Placement.UNKNOWN);
  }
}
