package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.secret;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.value.Value;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  private static final Bench BENCH = new Bench();
  private static final String SECRET = "Hunter\"2\nline two";
  private static final CheckedInput INPUT =
      source(resource("aws_lb", "web", values("name", secret(SECRET), "internal", false)));

  @AfterAll
  static void close() {
    BENCH.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report(`It is ${lb.name}.`);",
        "report(`It is ${JSON.stringify(lb.name)}.`);",
        "report(`It is ${JSON.stringify({ lb })}.`);",
        "report(`It is ${lb.name.toUpperCase()}.`);",
        "report(`It is ${lb.name.toLowerCase()}.`);",
        "report(`It is ${[...lb.name].reverse().join('')}.`);",
        "report(`It is ${lb.name.split('\\n')[1]}.`);",
        "report(`It is ${encodeURIComponent(lb.name)}.`);",
        "report('It is.', { related: [lb.name] });",
        "throw new Error(`It is ${lb.name}`);",
        "throw lb.name;",
        "lb.name.x();",
        "graph.resources(`${lb.name}`).length; parameters[lb.name];",
      })
  void nothing_that_a_policy_says_has_a_secret_in_it(String body) {
    PolicyResult result = BENCH.result(aboutLoadBalancers(body), INPUT);

    assertThat(result.toString().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("hunter")
        .doesNotContain("retnuh")
        .doesNotContain("line two")
        .doesNotContain("line+two")
        .doesNotContain("line%20two");
  }

  @Test
  void the_base64_form_of_a_secret_is_one() {
    String encoded =
        Base64.getEncoder()
            .encodeToString(SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    PolicyResult result =
        BENCH.result(aboutLoadBalancers("report('It is " + encoded + ".');"), INPUT);

    assertThat(result.message()).startsWith("It is (sensitive value)");
  }

  @Test
  void a_policy_reads_secrets_as_they_are() {
    assertThat(
            BENCH.verdict(
                aboutLoadBalancers("if (lb.name.startsWith('Hunter')) report('Bad.');"), INPUT))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void what_is_inside_something_sensitive_is_sensitive() {
    CheckedInput nested =
        source(
            resource(
                "aws_lb",
                "web",
                values(
                    "tags",
                    Value.object(values("token", "abcd-efgh"))
                        .withMarks(dev.monban.engine.value.Marks.SENSITIVE))));

    assertThat(BENCH.result(aboutLoadBalancers("report(`${lb.tags.token}.`);"), nested).message())
        .isEqualTo("(sensitive value).");
  }
}
