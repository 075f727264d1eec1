package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HomesTest {
  private static final Bench BENCH = new Bench();

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @Test
  void resources_of_one_configuration_and_region_have_one_home() {
    assertThat(homes("aws", in("a", "eu-west-1"), in("b", "eu-west-1")))
        .isEqualTo("aws_sqs_queue.a");
  }

  @Test
  void a_region_of_its_own_is_another_home() {
    assertThat(homes("aws", in("a", "eu-west-1"), in("b", "us-east-1")))
        .isEqualTo("aws_sqs_queue.a aws_sqs_queue.b");
  }

  @Test
  void a_provider_without_resources_has_no_home() {
    assertThat(homes("google", in("a", "eu-west-1"))).isEqualTo("none");
  }

  private static Resource in(String name, String region) {
    return resource("aws_sqs_queue", name, values("region", Value.string(region)));
  }

  private static String homes(String provider, Resource... resources) {
    CheckedInput input = Graphs.source(resources);
    PolicyResult result =
        BENCH.result(
            Bench.policy(
                "checkConfiguration({ graph, report }) { const homes = graph.homes(\""
                    + provider
                    + "\").map((one) => graph.describe(one).address);"
                    + " report([...homes].join(\" \") || \"none\"); }"),
            input);
    return result.message();
  }
}
