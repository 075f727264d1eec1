package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins a plan with the source it was made from, read with the plan's variables: from the plan what
 * exists and what is known; from the source the places, the exact references, what was left out,
 * and everything that a plan does not tell.
 */
public final class PlanJoin {
  private final ReadPlan plan;
  private final ResourceGraph source;
  private final SourceInstances instances;
  private final Narrowing narrowing;

  private PlanJoin(ReadPlan plan, ResourceGraph source) {
    this.plan = plan;
    this.source = source;
    this.instances = new SourceInstances(source);
    this.narrowing = new Narrowing(plan.graph());
  }

  /** Whether every managed resource of {@code plan} is written in {@code source}. */
  public static boolean belongTogether(ReadPlan plan, ResourceGraph source) {
    List<Resource> managed = managed(plan);
    return !managed.isEmpty() && new PlanJoin(plan, source).unwritten(managed).isEmpty();
  }

  /**
   * The plan with what its source adds; a warning names resources that the source does not have.
   *
   * @param configuration the configuration as the source writes it
   */
  public static Diagnosed<ReadPlan> join(
      ReadPlan plan, ResourceGraph source, WrittenConfiguration configuration) {
    PlanJoin join = new PlanJoin(plan, source);
    List<Resource> unwritten = join.unwritten(managed(plan));
    ReadPlan joined = new ReadPlan(plan.kind(), join.graph(), configuration, plan.variables());
    return unwritten.isEmpty()
        ? Diagnosed.clean(joined)
        : new Diagnosed<>(joined, List.of(mismatch(configuration.path(), unwritten)));
  }

  private static List<Resource> managed(ReadPlan plan) {
    List<Resource> managed = new ArrayList<>();
    for (Resource resource : plan.graph().resources()) {
      if (resource.address().mode() == ResourceMode.MANAGED) {
        managed.add(resource);
      }
    }
    return managed;
  }

  private List<Resource> unwritten(Collection<Resource> resources) {
    List<Resource> unwritten = new ArrayList<>();
    for (Resource resource : resources) {
      if (instances.findBlock(resource.address()).isEmpty()) {
        unwritten.add(resource);
      }
    }
    return unwritten;
  }

  private static Diagnostic mismatch(String path, List<Resource> unwritten) {
    String first = unwritten.get(0).address().toString();
    return Diagnostic.warning(
            "plan-source-mismatch",
            "The source does not have every resource of the plan",
            path
                + " does not write "
                + first
                + (unwritten.size() == 1 ? "" : " and " + (unwritten.size() - 1) + " more")
                + "; these are judged by the plan alone.")
        .withHint("Give the root module that the plan was made from with --source.");
  }

  private ResourceGraph graph() {
    Map<Object, Resource> byAddress = new LinkedHashMap<>();
    for (Resource planned : plan.graph().resources()) {
      Resource joined =
          instances.find(planned.address()).map(found -> join(planned, found)).orElse(planned);
      byAddress.put(joined.address(), joined);
    }
    List<ResourceChange> changes = new ArrayList<>();
    for (ResourceChange change : plan.graph().changes()) {
      changes.add(join(change, Optional.ofNullable(byAddress.get(change.address()))));
    }
    return new ResourceGraph(
        new ArrayList<>(byAddress.values()),
        providers(),
        outputs(),
        changes,
        plan.graph().openings());
  }

  private Resource join(Resource planned, Resource written) {
    ValueJoin join = new ValueJoin(planned, written, narrowing);
    Value values = join.join(planned.values(), written.values(), AttributePath.EMPTY);
    return new Resource(
        planned.address(),
        written.provider(),
        values instanceof MappingValue mapping ? mapping : planned.values(),
        join.leftOut(),
        planned.presence(),
        written.lifecycle(),
        written.provisioners(),
        written.placement(),
        written.openBlocks());
  }

  private ResourceChange join(ResourceChange change, Optional<Resource> joined) {
    Optional<Resource> written = instances.findBlock(change.address());
    return new ResourceChange(
        change.address(),
        written.map(Resource::provider).orElse(change.provider()),
        change.actions(),
        change.before(),
        joined.<Value>map(Resource::values).orElse(change.after()),
        change.replacePaths(),
        change.reason(),
        change.previousAddress(),
        written.map(Resource::placement).orElse(Placement.UNKNOWN));
  }

  private List<ProviderConfiguration> providers() {
    Set<ProviderConfiguration> providers = new LinkedHashSet<>(source.providers());
    for (Resource resource : plan.graph().resources()) {
      if (instances.find(resource.address()).isEmpty()) {
        providers.add(resource.provider());
      }
    }
    return new ArrayList<>(providers);
  }

  private List<Output> outputs() {
    Map<String, Output> written = new TreeMap<>();
    source.outputs().forEach(output -> written.put(output.name(), output));
    List<Output> outputs = new ArrayList<>();
    for (Output planned : plan.graph().outputs()) {
      Output found = written.get(planned.name());
      outputs.add(
          found == null
              ? planned
              : new Output(
                  planned.name(),
                  new ValueJoin(narrowing)
                      .join(planned.value(), found.value(), AttributePath.EMPTY),
                  found.range()));
    }
    return outputs;
  }
}
