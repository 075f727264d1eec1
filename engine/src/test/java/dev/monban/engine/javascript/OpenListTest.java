package dev.monban.engine.javascript;

import static dev.monban.engine.javascript.Bench.aboutLoadBalancers;
import static dev.monban.engine.javascript.Bench.references;
import static dev.monban.engine.javascript.Graphs.input;
import static dev.monban.engine.javascript.Graphs.list;
import static dev.monban.engine.javascript.Graphs.reference;
import static dev.monban.engine.javascript.Graphs.resource;
import static dev.monban.engine.javascript.Graphs.source;
import static dev.monban.engine.javascript.Graphs.unknown;
import static dev.monban.engine.javascript.Graphs.values;
import static dev.monban.engine.javascript.Graphs.variable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.policy.CheckedInput;
import dev.monban.engine.policy.InputKind;
import dev.monban.engine.policy.PolicyResult;
import dev.monban.engine.policy.Verdict;
import dev.monban.engine.resource.OpenBlocks;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenListTest {
  private static final Bench BENCH = new Bench();
  private static final Resource LB = resource("aws_lb", "web", values("internal", false));
  private static final CheckedInput OFFICE = cidrs(Value.string("0.0.0.0/0"), unknown("office"));
  private static final CheckedInput OFFICE_FIRST =
      cidrs(unknown("office"), Value.string("0.0.0.0/0"));

  @AfterAll
  static void close() {
    BENCH.close();
  }

  private static CheckedInput cidrs(Value... elements) {
    return source(resource("aws_lb", "web", values("subnets", list(elements))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lb.subnets.includes('0.0.0.0/0')                                | VIOLATED",
        "lb.subnets.some((c) => c.startsWith('0.'))                      | VIOLATED",
        "!lb.subnets.every((c) => c.startsWith('10.'))                   | VIOLATED",
        "lb.subnets.find((c) => c.startsWith('0.'))                      | VIOLATED",
        "lb.subnets.filter((c) => c.startsWith('0.')).some(() => true)   | VIOLATED",
        "lb.subnets.map((c) => c.length).includes(9)                     | VIOLATED",
        "lb.subnets.concat(['x']).includes('x')                          | VIOLATED",
        "lb.subnets.groupBy((c) => c.length).get(() => 9).some((c) => c) | VIOLATED",
        "lb.subnets.groupBy((c) => c.length).get(() => 3).some((c) => c) | UNDECIDED",
        "lb.subnets.length === 2                                         | VIOLATED",
        "lb.subnets.includes('10.0.0.0/8')                               | UNDECIDED",
        "!lb.subnets.includes('10.0.0.0/8')                              | UNDECIDED",
        "lb.subnets.every((c) => c.startsWith('0.'))                     | UNDECIDED",
        "lb.subnets.filter((c) => c.startsWith('0.')).length === 1       | UNDECIDED",
        "lb.subnets.join() === 'x'                                       | UNDECIDED",
        "[...lb.subnets].includes('0.0.0.0/0')                           | UNDECIDED",
        "JSON.stringify(lb.subnets).includes('0.0.0.0/0')                | UNDECIDED",
      })
  void what_a_known_element_settles_is_settled_in_either_order(String condition, Verdict verdict) {
    String policy = aboutLoadBalancers("if (" + condition + ") report('It is bad.');");

    assertThat(BENCH.verdict(policy, OFFICE)).isEqualTo(verdict);
    assertThat(BENCH.verdict(policy, OFFICE_FIRST)).isEqualTo(verdict);
  }

  @Test
  void an_element_has_its_index_where_the_order_is_known() {
    String policy = aboutLoadBalancers("if (lb.subnets[0] === '0.0.0.0/0') report('It is bad.');");

    assertThat(BENCH.verdict(policy, OFFICE)).isEqualTo(Verdict.VIOLATED);
    assertThat(BENCH.verdict(policy, OFFICE_FIRST)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void a_loop_ends_undecided_behind_the_known_elements() {
    String reporting =
        aboutLoadBalancers(
            "for (const c of lb.subnets) if (c === '0.0.0.0/0') report('It is bad.');");
    String silent = aboutLoadBalancers("for (const c of lb.subnets) ;");

    assertThat(BENCH.verdict(reporting, OFFICE_FIRST)).isEqualTo(Verdict.VIOLATED);
    assertThat(BENCH.verdict(silent, OFFICE_FIRST)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void an_unknown_answer_about_one_element_waits_for_the_others() {
    CheckedInput rules =
        source(
            resource(
                "aws_lb",
                "web",
                values(
                    "access_logs",
                    list(
                        Value.object(values("enabled", unknown("logs"), "bucket", "a")),
                        Value.object(values("enabled", true, "bucket", "b"))))));

    assertThat(verdict("if (lb.access_logs.some((l) => l.enabled)) report('Bad.');", rules))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(verdict("if (lb.access_logs.every((l) => l.enabled)) report('Bad.');", rules))
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(
            verdict(
                "lb.access_logs.some((l) => { try { l.enabled } catch {} return false; });", rules))
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(
            verdict(
                "for (const l of lb.access_logs.filter((l) => l.enabled)) if (l.bucket === 'a') report('Bad.');",
                rules))
        .isEqualTo(Verdict.UNDECIDED);
  }

  private static Verdict verdict(String body, CheckedInput input) {
    return BENCH.verdict(aboutLoadBalancers(body), input);
  }

  @Test
  void a_method_that_there_is_not_fails_the_policy() {
    PolicyResult result =
        BENCH.result(
            aboutLoadBalancers("graph.resources('aws_lb').forEech((r) => r);"), source(LB));

    assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(result.message()).contains("`forEech`").contains("did you mean `forEach`?");
  }

  @Test
  void absence_is_undecided_where_a_module_was_not_read() {
    CheckedInput open =
        input(InputKind.SOURCE, List.of(LB), List.of(), List.of(variable("module")));
    String policy =
        aboutLoadBalancers("if (!graph.resources('aws_vpc').some(() => true)) report('Bad.');");

    PolicyResult result = BENCH.result(policy, open);

    assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(references(result)).containsExactly("var.module");
    assertThat(BENCH.verdict(policy, source(LB))).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void a_pass_that_met_an_uncertain_resource_is_undecided() {
    Presence maybe = Presence.uncertain(List.of(variable("count")));
    CheckedInput uncertain =
        source(LB, resource("aws_vpc", "main", maybe, values("cidr_block", "x")));

    assertThat(
            verdict("if (!graph.resources('aws_vpc').some(() => true)) report('Bad.');", uncertain))
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict("for (const v of graph.resources('aws_vpc')) ;", uncertain))
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void a_violation_of_an_uncertain_resource_s_own_literals_stands() {
    Presence maybe = Presence.uncertain(List.of(variable("count")));
    CheckedInput uncertain =
        source(LB, resource("aws_vpc", "main", maybe, values("cidr_block", "x")));

    assertThat(
            verdict(
                "for (const v of graph.resources('aws_vpc')) if (v.cidr_block === 'x') report('Bad.');",
                uncertain))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(verdict("if (graph.resources('aws_vpc').length === 1) report('Bad.');", uncertain))
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void referrers_are_the_very_resources_of_the_graph() {
    Resource listener =
        resource(
            "aws_lb_listener",
            "web",
            values("load_balancer_arn", reference("aws_lb", "web", "arn"), "port", 80));

    assertThat(
            verdict(
                "const l = graph.referrers(lb, { type: 'aws_lb_listener', via: 'load_balancer_arn' }).find(() => true);\n"
                    + "if (l.port === 80 && graph.describe(l).address === 'aws_lb_listener.web'\n"
                    + "    && graph.references(l).includes(lb)) report('Bad.', { resource: l });",
                source(LB, listener)))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void blocks_beside_a_dynamic_block_are_seen_and_so_are_its_literals() {
    MappingValue open = MappingValue.object(values("enabled", true, "bucket", "open"));
    MappingValue safe = MappingValue.object(values("enabled", true, "bucket", "safe"));
    SortedMap<AttributePath, OpenBlocks> blocks = new TreeMap<>();
    blocks.put(AttributePath.of("access_logs"), new OpenBlocks(List.of(safe), List.of(open)));
    Resource plain =
        resource("aws_lb", "web", values("access_logs", unknown("logs"), "internal", false));
    CheckedInput input =
        source(
            new Resource(
                plain.address(),
                plain.provider(),
                plain.values(),
                plain.leftOut(),
                plain.presence(),
                plain.lifecycle(),
                plain.provisioners(),
                plain.placement(),
                blocks));

    assertThat(
            verdict(
                "for (const l of lb.access_logs) if (l.bucket === 'open') report('Bad.');", input))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(
            verdict("if (!lb.access_logs.some((l) => l.bucket === 'safe')) report('Bad.');", input))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(
            verdict("if (!lb.access_logs.some((l) => l.bucket === 'open')) report('Bad.');", input))
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(
            verdict("if (!lb.access_logs.some((l) => l.bucket === 'none')) report('Bad.');", input))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(verdict("if (lb.access_logs.length === 2) report('Bad.');", input))
        .isEqualTo(Verdict.UNDECIDED);
  }
}
