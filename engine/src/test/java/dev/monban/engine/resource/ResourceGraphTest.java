package dev.monban.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ResourceGraphTest {
  private static final ProviderConfiguration AWS =
      new ProviderConfiguration(
          "aws",
          Optional.empty(),
          ModuleAddress.ROOT,
          "hashicorp/aws",
          Value.NULL,
          MappingValue.EMPTY_OBJECT,
          Optional.empty());
  private static final Origin ARN_HAS_NO_VALUE =
      Origin.of(Origin.Kind.VARIABLE, "var.arn", "var.arn has no value", Optional.empty());
  private static final Origin UNREAD =
      Origin.of(Origin.Kind.MODULE, "module.web", "module.web could not be read", Optional.empty());

  private final Resource balancer = resource("aws_lb", InstanceKey.NONE, Map.of());

  @Test
  void what_refers_to_a_resource_is_found_through_the_attribute_that_refers() {
    Resource association = associationOf(reference(balancer, "arn"));
    ResourceGraph graph = graph(balancer, association);

    assertThat(referrers(graph, "resource_arn")).isEqualTo(OpenList.closed(List.of(association)));
    assertThat(referrers(graph, "web_acl_arn")).isEqualTo(OpenList.closed(List.of()));
    assertThat(graph.edges())
        .containsExactly(
            new Edge(association.address(), balancer.address(), "resource_arn", "arn", true));
  }

  @Test
  void what_a_resource_refers_to_is_found_from_the_other_end() {
    Resource association = associationOf(reference(balancer, "arn"));

    assertThat(graph(balancer, association).references(association, Optional.empty()))
        .isEqualTo(OpenList.closed(List.of(balancer)));
  }

  @Test
  void an_attribute_that_may_refer_to_anything_opens_the_list() {
    Resource association = associationOf(Value.unknown(Type.STRING, ARN_HAS_NO_VALUE));

    OpenList<Resource> referrers = referrers(graph(balancer, association), "resource_arn");

    assertThat(referrers.certain()).isEmpty();
    assertThat(referrers.open()).containsExactly(ARN_HAS_NO_VALUE);
  }

  @Test
  void a_reference_that_is_chosen_by_something_unknown_is_uncertain() {
    Value chosen =
        Value.unknown(Type.STRING, ARN_HAS_NO_VALUE).mark(reference(balancer, "arn").marks());
    Resource association = associationOf(chosen);

    OpenList<Resource> referrers = referrers(graph(balancer, association), "resource_arn");

    assertThat(referrers.certain()).isEmpty();
    assertThat(referrers.uncertain()).containsExactly(association);
  }

  @Test
  void a_reference_to_instances_that_cannot_be_told_may_be_to_this_one() {
    Resource first = resource("aws_lb", InstanceKey.of(0), Map.of());
    Resource any = resource("aws_lb", InstanceKey.ANY_NUMBER, Map.of());
    Resource association = associationOf(reference(any, "arn"));
    ResourceGraph graph = graph(first, association);

    OpenList<Resource> referrers =
        graph.referrers(first, Optional.empty(), Optional.of("resource_arn"));

    assertThat(referrers.certain()).isEmpty();
    assertThat(referrers.uncertain()).containsExactly(association);
  }

  @Test
  void what_refers_to_one_instance_may_be_meant_for_the_symbolic_one() {
    Resource first = resource("aws_lb", InstanceKey.of(0), Map.of());
    Resource any = resource("aws_lb", InstanceKey.ANY_NUMBER, Map.of());
    Resource association = associationOf(reference(first, "arn"));
    ResourceGraph graph = graph(any, association);

    assertThat(referrersOf(any, graph).uncertain()).containsExactly(association);
  }

  @Test
  void what_refers_to_another_instance_does_not_refer_to_this_one() {
    Resource first = resource("aws_lb", InstanceKey.of(0), Map.of());
    Resource second = resource("aws_lb", InstanceKey.of(1), Map.of());
    Resource association = associationOf(reference(first, "arn"));
    ResourceGraph graph = graph(first, second, association);

    assertThat(referrersOf(first, graph).certain()).containsExactly(association);
    assertThat(referrersOf(second, graph)).isEqualTo(OpenList.closed(List.of()));
  }

  @Test
  void tells_a_few_reasons_why_a_list_is_open_however_many_there_are() {
    Resource[] resources = new Resource[1_000];
    for (int i = 0; i < resources.length; i++) {
      Origin origin =
          Origin.of(Origin.Kind.VARIABLE, "var.v" + i, "var.v" + i + " is open", Optional.empty());
      resources[i] =
          resource(
              "aws_wafv2_web_acl_association",
              InstanceKey.of(i),
              Map.of("resource_arn", Value.unknown(Type.STRING, origin)));
    }
    ResourceGraph graph = graph(resources);

    assertThat(referrersOf(resources[0], graph).open()).hasSizeBetween(1, 16);
    assertThat(
            graph
                .referrers(resources[0], Optional.of("aws_lb"), Optional.of("resource_arn"))
                .open())
        .isEmpty();
  }

  @Test
  void an_attribute_inside_or_around_the_one_that_is_asked_for_opens_the_list() {
    Resource nested =
        resource(
            "aws_wafv2_web_acl_association",
            InstanceKey.NONE,
            Map.of(
                "outer",
                Value.object(Map.of("inner", Value.unknown(Type.STRING, ARN_HAS_NO_VALUE)))));
    ResourceGraph graph = graph(balancer, nested);

    assertThat(referrers(graph, "outer").open()).containsExactly(ARN_HAS_NO_VALUE);
    assertThat(referrers(graph, "outer.inner").open()).containsExactly(ARN_HAS_NO_VALUE);
    assertThat(referrers(graph, "outer.inner.deeper").open()).containsExactly(ARN_HAS_NO_VALUE);
    assertThat(referrers(graph, "outer.in").open()).isEmpty();
    assertThat(referrers(graph, "out").open()).isEmpty();
  }

  private static OpenList<Resource> referrersOf(Resource resource, ResourceGraph graph) {
    return graph.referrers(resource, Optional.empty(), Optional.of("resource_arn"));
  }

  @Test
  void a_module_that_could_not_be_read_opens_every_list() {
    SortedSet<Origin> openings = new TreeSet<>(List.of(UNREAD));
    ResourceGraph graph =
        new ResourceGraph(List.of(balancer), List.of(), List.of(), List.of(), openings);

    assertThat(graph.resources(ResourceMode.MANAGED, "aws_lb").open()).containsExactly(UNREAD);
    assertThat(graph.resources(ResourceMode.MANAGED, "aws_vpc").open()).containsExactly(UNREAD);
    assertThat(referrers(graph, "resource_arn").open()).containsExactly(UNREAD);
  }

  private static Value reference(Resource resource, String attribute) {
    ResourceReference reference =
        new ResourceReference(resource.address(), AttributePath.of(attribute));
    return Value.unknown(Type.STRING, Origin.of(reference)).mark(Marks.of(reference));
  }

  private static Resource associationOf(Value arn) {
    return resource("aws_wafv2_web_acl_association", InstanceKey.NONE, Map.of("resource_arn", arn));
  }

  private static Resource resource(String type, InstanceKey key, Map<String, Value> values) {
    return new Resource(
        new ResourceAddress(ModuleAddress.ROOT, ResourceMode.MANAGED, type, "this", key),
        AWS,
        Value.object(values),
        new TreeSet<>(),
        Presence.CERTAIN,
        Optional.empty(),
        List.of(),
        Placement.UNKNOWN);
  }

  private static ResourceGraph graph(Resource... resources) {
    return new ResourceGraph(List.of(resources), List.of(), List.of(), List.of(), new TreeSet<>());
  }

  private OpenList<Resource> referrers(ResourceGraph graph, String via) {
    return graph.referrers(balancer, Optional.empty(), Optional.of(via));
  }
}
