package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.edges;
import static dev.monban.engine.plan.Plans.origins;
import static dev.monban.engine.plan.Plans.plan;
import static dev.monban.engine.plan.Plans.read;
import static dev.monban.engine.plan.Plans.references;
import static dev.monban.engine.plan.Plans.resource;
import static dev.monban.engine.plan.Plans.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.resource.Lifecycle;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanJoinTest {
  private static final SourceFile FILE =
      new SourceFile("main.tf", "resource \"aws_lb\" \"x\" {}\n");
  private static final ProviderConfiguration AWS =
      new ProviderConfiguration(
          "aws",
          Optional.empty(),
          ModuleAddress.ROOT,
          "hashicorp/aws",
          Value.string("eu-west-1"),
          MappingValue.EMPTY_OBJECT,
          Optional.empty());
  private static final Placement PLACE =
      new Placement(
          Optional.of(FILE.range(0, 24)),
          Optional.of(FILE.range(0, 21)),
          Collections.emptySortedMap(),
          List.of(new TrailStep("called from module.m", Optional.empty())));
  private static final String LISTENER = "aws_lb_listener.l";

  private static Resource written(
      String address, Map<String, Value> values, String... leftOutPaths) {
    SortedSet<AttributePath> leftOut = new TreeSet<>();
    for (String path : leftOutPaths) {
      leftOut.add(AttributePath.of(path));
    }
    return new Resource(
        ResourceAddress.parse(address).orElseThrow(),
        AWS,
        Value.object(values),
        leftOut,
        Presence.CERTAIN,
        Optional.of(Lifecycle.NONE),
        List.of(),
        PLACE);
  }

  private static ResourceGraph source(Resource... resources) {
    return new ResourceGraph(
        List.of(resources), List.of(AWS), List.of(), List.of(), Collections.emptySortedSet());
  }

  private static ResourceReference reference(String address, String attribute) {
    return new ResourceReference(
        ResourceAddress.parse(address).orElseThrow(), AttributePath.of(attribute));
  }

  private static Value unknown(String address, String attribute) {
    ResourceReference reference = reference(address, attribute);
    return Value.unknown(Type.STRING, Origin.of(reference)).mark(Marks.of(reference));
  }

  private static Diagnosed<ReadPlan> join(String plan, ResourceGraph source) {
    WrittenConfiguration configuration =
        new WrittenConfiguration(
            "envs/prod",
            Optional.empty(),
            new WrittenSettings(List.of(), List.of(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return PlanJoin.join(read(plan).result(), source, configuration);
  }

  private static ResourceGraph joined(String plan, ResourceGraph source) {
    Diagnosed<ReadPlan> joined = join(plan, source);
    assertThat(joined.diagnostics()).isEmpty();
    return joined.result().graph();
  }

  private static String listenerPlan(String expression, String after, String unknown) {
    return plan(
        created("aws_lb_listener", "l", after, unknown),
        "\"resources\": ["
            + block("aws_lb_listener", "l", "\"load_balancer_arn\": " + expression)
            + "]");
  }

  @Test
  void the_source_tells_the_place_the_trail_and_the_lifecycle() {
    ResourceGraph graph =
        joined(
            plan(created("module.m[\"a.b\"]", "aws_lb", "x", "0", "{}", "{}"), ""),
            source(written("module.m[\"a.b\"].aws_lb.x[0]", Map.of())));

    Resource found = resource(graph, "module.m[\"a.b\"].aws_lb.x[0]");
    assertThat(found.placement()).isEqualTo(PLACE);
    assertThat(found.lifecycle()).contains(Lifecycle.NONE);
    assertThat(graph.changes().get(0).placement()).isEqualTo(PLACE);
  }

  @Test
  void a_symbolic_instance_of_the_source_stands_for_those_of_the_plan() {
    ResourceGraph graph =
        joined(
            plan(created("", "aws_lb", "x", "1", "{}", "{}"), ""),
            source(written("aws_lb.x[*]", Map.of())));

    assertThat(resource(graph, "aws_lb.x[1]").placement()).isEqualTo(PLACE);
  }

  @Test
  void the_source_tells_what_a_local_comes_from() {
    ResourceGraph graph =
        joined(
            listenerPlan(references("local.arn"), "{}", "{\"load_balancer_arn\": true}"),
            source(written(LISTENER, Map.of("load_balancer_arn", unknown("aws_lb.x[0]", "arn")))));

    assertThat(edges(graph)).containsExactly(LISTENER + " load_balancer_arn -> aws_lb.x[0].arn");
    assertThat(origins(value(graph, LISTENER, "load_balancer_arn")))
        .containsExactly("RESOURCE aws_lb.x[0].arn");
  }

  @Test
  void the_source_tells_what_was_left_out() {
    ResourceGraph graph =
        joined(
            listenerPlan(references("local.arn"), "{}", "{\"alpn_policy\": true, \"port\": true}"),
            source(
                written(
                    LISTENER,
                    Map.of("alpn_policy", Value.NULL, "port", Value.number(443)),
                    "alpn_policy")));

    assertThat(value(graph, LISTENER, "alpn_policy").isNull()).isTrue();
    assertThat(resource(graph, LISTENER).leftOut())
        .extracting(Object::toString)
        .containsExactly("alpn_policy");
    assertThat(origins(value(graph, LISTENER, "port")))
        .containsExactly("RESOURCE aws_lb_listener.l.port");
  }

  @Test
  void the_plan_tells_what_is_known() {
    ResourceGraph graph =
        joined(
            listenerPlan(references("local.arn"), "{\"load_balancer_arn\": \"arn:known\"}", "{}"),
            source(written(LISTENER, Map.of("load_balancer_arn", unknown("aws_lb.x", "arn")))));

    assertThat(value(graph, LISTENER, "load_balancer_arn").withMarks(Marks.NONE))
        .isEqualTo(Value.string("arn:known"));
    assertThat(edges(graph)).containsExactly(LISTENER + " load_balancer_arn -> aws_lb.x.arn");
  }

  @Test
  void a_resource_that_the_source_lacks_stays_as_planned_and_is_named() {
    String text = plan(created("aws_lb", "x", "{\"name\": \"a\"}", "{}"), "");

    Diagnosed<ReadPlan> joined = join(text, source(written("aws_lb.other", Map.of())));

    assertThat(joined.result().graph().resources()).hasSize(1);
    assertThat(joined.diagnostics()).hasSize(1);
    assertThat(joined.diagnostics().get(0).detail()).contains("envs/prod").contains("aws_lb.x");
    assertThat(joined.diagnostics().get(0).isError()).isFalse();
  }

  @Test
  void a_plan_belongs_to_the_source_that_writes_all_of_it() {
    ReadPlan plan = read(plan(created("aws_lb", "x", "{}", "{}"), "")).result();

    assertThat(PlanJoin.belongTogether(plan, source(written("aws_lb.x", Map.of())))).isTrue();
    assertThat(PlanJoin.belongTogether(plan, source(written("aws_lb.y", Map.of())))).isFalse();
    assertThat(PlanJoin.belongTogether(read(plan("", "")).result(), source())).isFalse();
  }

  @Test
  void a_symbolic_reference_of_the_source_is_narrowed_to_the_only_instance_of_the_plan() {
    String text =
        plan(
            created("", "aws_lb", "x", "0", "{}", "{\"arn\": true}")
                + ","
                + created("aws_lb_listener", "l", "{}", "{\"load_balancer_arn\": true}"),
            "");

    ResourceGraph graph =
        joined(
            text,
            source(
                written("aws_lb.x[*]", Map.of()),
                written(LISTENER, Map.of("load_balancer_arn", unknown("aws_lb.x[*]", "arn")))));

    assertThat(edges(graph)).containsExactly(LISTENER + " load_balancer_arn -> aws_lb.x[0].arn");
  }

  @Test
  void the_elements_of_a_list_that_the_plan_does_not_show_are_told_by_the_source() {
    String text =
        plan(
            created("", "aws_lb", "x", "0", "{}", "{\"arn\": true}")
                + ","
                + created("", "aws_lb", "x", "1", "{}", "{\"arn\": true}")
                + ","
                + created("terraform_data", "d", "{}", "{\"input\": true}"),
            "\"resources\": ["
                + block("aws_lb", "x", "", "\"count_expression\": {\"constant_value\": 2}")
                + ","
                + block("terraform_data", "d", "\"input\": " + references("aws_lb.x"))
                + "]");

    ResourceGraph graph =
        joined(
            text,
            source(
                written("aws_lb.x[0]", Map.of()),
                written("aws_lb.x[1]", Map.of()),
                written(
                    "terraform_data.d",
                    Map.of(
                        "input",
                        Value.tuple(
                            List.of(
                                unknown("aws_lb.x[0]", "arn"), unknown("aws_lb.x[1]", "arn")))))));

    assertThat(edges(graph))
        .containsExactly(
            "terraform_data.d input -> aws_lb.x[0].arn",
            "terraform_data.d input -> aws_lb.x[1].arn");
  }
}
