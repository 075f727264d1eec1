package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SharedProviderTest {
  private static final Bench BENCH = new Bench();

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void resources_of_one_configuration_share_it() {
    assertThat(shared(Value.string("eu-west-1"), Value.string("eu-west-1"))).isTrue();
  }

  @Test
  void a_resource_with_a_region_of_its_own_shares_nothing() {
    assertThat(shared(Value.string("eu-west-1"), Value.string("us-east-1"))).isFalse();
  }

  @Test
  void the_region_of_the_environment_is_one_although_it_is_not_known() {
    assertThat(shared(unknown("provider.aws.region"), unknown("provider.aws.region"))).isTrue();
  }

  @Test
  void two_regions_that_a_variable_decides_may_differ() {
    assertThat(shared(unknown("var.regions"), unknown("var.regions"))).isFalse();
  }

  private static Value unknown(String reference) {
    Origin origin =
        Origin.of(Origin.Kind.VARIABLE, reference, reference + " has no value", Optional.empty());
    return Value.unknown(Type.STRING, origin);
  }

  private static boolean shared(Value left, Value right) {
    CheckedInput input = Graphs.source(queue("left", left), queue("right", right));
    String policy =
        Bench.policy(
            "checkConfiguration({ graph, report }) { const queues = graph.resources('aws_sqs_queue');"
                + " if (graph.shareProvider(queues.at(0), queues.at(1))) report(\"They do.\"); }");
    return BENCH.verdict(policy, input) == Verdict.VIOLATED;
  }

  private static Resource queue(String name, Value region) {
    ProviderConfiguration aws = Graphs.AWS;
    return new Resource(
        Graphs.address("aws_sqs_queue", name),
        new ProviderConfiguration(
            aws.name(),
            aws.alias(),
            aws.module(),
            aws.source(),
            region,
            aws.arguments(),
            aws.range()),
        Value.object(values("name", name)),
        new TreeSet<>(),
        Presence.CERTAIN,
        Optional.of(Lifecycle.NONE),
        List.of(),
        Placement.UNKNOWN);
  }
}
