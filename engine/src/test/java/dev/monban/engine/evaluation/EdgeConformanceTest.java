package dev.monban.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.json.JsonLimits;
import dev.monban.engine.json.JsonSyntaxException;
import dev.monban.engine.plan.PlanInput;
import dev.monban.engine.plan.PlanJoin;
import dev.monban.engine.plan.PlanReader;
import dev.monban.engine.plan.PlanRequest;
import dev.monban.engine.plan.ReadPlan;
import dev.monban.engine.provider.ProviderSchemas;
import dev.monban.engine.provider.SchemaSelection;
import dev.monban.engine.resource.Edge;
import dev.monban.engine.resource.OpenList;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The edges of the same root modules from source, from the plan that Terraform made of them, and
 * from both joined.
 *
 * <p>Joined, all are those of the source. Of what a plan alone shows otherwise each kind is known
 * and counted; it may only become less.
 */
class EdgeConformanceTest {

  /** Why a plan alone has an edge that the source has not, or has not one that it has. */
  private enum Difference {
    /** {@code x[each.key].arn}: a plan lists {@code x}, and not what of it is meant. */
    ATTRIBUTE_NOT_TOLD,
    /** The same, and the instance cannot be told either: the edge leads to the symbolic one. */
    INSTANCE_NOT_TOLD,
    /** Inside a value without a type the plan is more exact, or the source is. */
    DEEPER_INSIDE,
    /** The value is known, and was made from the other in a way that does not show. */
    KNOWN_AND_REMADE,
    /** A plan does not tell what it comes from (a local): the list is open. */
    LEFT_OPEN,
    /** One expression refers to several things: each part of its value may come from each. */
    ONE_OF_SEVERAL,
    /** Only a condition looks at the other: a plan cannot tell that from its value. */
    DECISION
  }

  private static final int SAME = 127;
  private static final Map<Difference, Integer> KNOWN =
      new EnumMap<>(
          Map.of(
              Difference.ATTRIBUTE_NOT_TOLD, 2,
              Difference.INSTANCE_NOT_TOLD, 18,
              Difference.DEEPER_INSIDE, 4,
              Difference.KNOWN_AND_REMADE, 17,
              Difference.ONE_OF_SEVERAL, 21,
              Difference.DECISION, 2));

  private final Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
  private final List<String> unexplained = new ArrayList<>();
  private final List<String> unjoined = new ArrayList<>();
  private int same;

  @Test
  void a_joined_plan_has_the_edges_of_its_source_and_a_plan_alone_differs_in_known_ways()
      throws IOException, JsonSyntaxException {
    for (ConfigurationRow row : ConfigurationRow.read("plans.jsonl.gz")) {
      compare(row);
    }

    assertThat(unjoined).isEmpty();
    assertThat(unexplained).isEmpty();
    assertThat(same).isGreaterThanOrEqualTo(SAME);
    assertThat(counts).as(same + " are the same").isEqualTo(KNOWN);
  }

  private void compare(ConfigurationRow row) {
    EvaluatedSource source = SourceEvaluation.read(row.request()).result();
    ReadPlan plan = PlanReader.read(plan(row)).result();
    ReadPlan joined = PlanJoin.join(plan, source.graph(), source.configuration()).result();
    Set<Edge> written = new TreeSet<>(source.graph().edges());
    Set<Edge> planned = new TreeSet<>(plan.graph().edges());
    compareJoined(row.id(), texts(written), texts(joined.graph().edges()));
    for (Edge edge : written) {
      if (has(planned, edge)) {
        same++;
      } else {
        count(missing(edge, planned, plan.graph()), row.id() + " not in the plan: " + edge);
      }
    }
    for (Edge edge : planned) {
      if (!has(written, edge)) {
        count(additional(edge, written), row.id() + " only in the plan: " + edge);
      }
    }
  }

  private static PlanRequest plan(ConfigurationRow row) {
    byte[] bytes = row.text("plan").orElseThrow().getBytes(StandardCharsets.UTF_8);
    return new PlanRequest(
        row.id(),
        PlanInput.of(bytes),
        ProviderSchemas.shipped(),
        new SchemaSelection(
            ConfigurationRow.versions(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap()),
        JsonLimits.DEFAULT);
  }

  private void compareJoined(String id, Set<String> written, Set<String> joined) {
    Set<String> lost = new TreeSet<>(written);
    lost.removeAll(joined);
    lost.forEach(edge -> unjoined.add(id + " lost: " + edge));
    Set<String> gained = new TreeSet<>(joined);
    gained.removeAll(written);
    gained.forEach(edge -> unjoined.add(id + " gained: " + edge));
  }

  private void count(Optional<Difference> difference, String what) {
    difference.ifPresentOrElse(
        kind -> counts.merge(kind, 1, Integer::sum), () -> unexplained.add(what));
  }

  private static Set<String> texts(Iterable<Edge> edges) {
    Set<String> texts = new TreeSet<>();
    for (Edge edge : edges) {
      texts.add(edge.from() + " " + edge.via() + " -> " + edge.to() + "." + edge.attribute());
    }
    return texts;
  }

  /** Whether {@code edges} has {@code wanted}, be it certain or not. */
  private static boolean has(Set<Edge> edges, Edge wanted) {
    return edges.stream()
        .anyMatch(
            edge ->
                edge.from().equals(wanted.from())
                    && edge.to().equals(wanted.to())
                    && edge.via().equals(wanted.via())
                    && edge.attribute().equals(wanted.attribute()));
  }

  private static Optional<Difference> missing(Edge edge, Set<Edge> planned, ResourceGraph plan) {
    for (Edge other : planned) {
      if (other.from().equals(edge.from()) && other.via().equals(edge.via())) {
        if (other.to().equals(edge.to()) && other.attribute().isEmpty()) {
          return Optional.of(Difference.ATTRIBUTE_NOT_TOLD);
        }
        if (other.to().equals(edge.to()) && isInside(other.attribute(), edge.attribute())) {
          return Optional.of(Difference.DEEPER_INSIDE);
        }
        if (other.to().isSymbolic() && other.to().matches(edge.to())) {
          return Optional.of(Difference.INSTANCE_NOT_TOLD);
        }
      }
    }
    Resource from = plan.find(edge.from()).orElse(null);
    if (from == null) {
      return Optional.empty();
    }
    OpenList<Resource> references = plan.references(from, Optional.of(edge.via()));
    if (!references.open().isEmpty()) {
      return Optional.of(Difference.LEFT_OPEN);
    }
    Value value = from.values().get(edge.via().split("\\.", 2)[0]);
    return value != null && value.isWhollyKnown()
        ? Optional.of(Difference.KNOWN_AND_REMADE)
        : Optional.empty();
  }

  private static Optional<Difference> additional(Edge edge, Set<Edge> written) {
    for (Edge other : written) {
      if (other.from().equals(edge.from()) && other.via().equals(edge.via())) {
        if (other.to().equals(edge.to()) && edge.attribute().isEmpty()) {
          return Optional.of(Difference.ATTRIBUTE_NOT_TOLD);
        }
        if (other.to().equals(edge.to()) && isInside(other.attribute(), edge.attribute())) {
          return Optional.of(Difference.DEEPER_INSIDE);
        }
        if (edge.to().isSymbolic() && edge.to().matches(other.to())) {
          return Optional.of(Difference.INSTANCE_NOT_TOLD);
        }
      }
    }
    return Optional.of(edge.certain() ? Difference.DECISION : Difference.ONE_OF_SEVERAL);
  }

  private static boolean isInside(String one, String other) {
    return one.startsWith(other + ".") || other.startsWith(one + ".");
  }
}
