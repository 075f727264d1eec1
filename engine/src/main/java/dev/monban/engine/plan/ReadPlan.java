package dev.monban.engine.plan;

import dev.monban.engine.policy.InputKind;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plan or state, read.
 *
 * @param kind which of the two it is
 * @param graph its resources; empty after an error that kept it from being read
 * @param configuration what a plan tells of the configuration it was made from
 * @param variables the values of the root module's variables, by name: with them the source gives
 *     the graph that was planned
 */
public record ReadPlan(
    InputKind kind,
    ResourceGraph graph,
    WrittenConfiguration configuration,
    SortedMap<String, Value> variables) {

  /** Keeps its own copy. */
  public ReadPlan {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }
}
