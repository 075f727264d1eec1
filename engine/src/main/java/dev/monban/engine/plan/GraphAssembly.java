package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.resource.Output;
import dev.monban.engine.resource.Placement;
import dev.monban.engine.resource.Presence;
import dev.monban.engine.resource.ProviderConfiguration;
import dev.monban.engine.resource.Resource;
import dev.monban.engine.resource.ResourceChange;
import dev.monban.engine.resource.ResourceGraph;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Origin;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the graph of what a plan or state holds. */
final class GraphAssembly {
  private final Outline outline;
  private final Contents contents;
  private final ConfiguredProviders providers;
  private final Instances instances;
  private final SourceResolution resolution;
  private final KnownTexts texts;
  private final Map<PlannedResource, Resource> finished = new HashMap<>();

  GraphAssembly(Outline outline, Contents contents, Map<String, Value> variables) {
    this.outline = outline;
    this.contents = contents;
    this.providers = new ConfiguredProviders(outline.providers, variables);
    this.instances = new Instances(contents.resources);
    this.resolution = new SourceResolution(outline.root, instances);
    this.texts = new KnownTexts(contents.resources);
  }

  ResourceGraph graph() {
    List<Resource> resources = new ArrayList<>(contents.resources.size());
    for (PlannedResource planned : contents.resources) {
      Resource resource = resource(planned);
      finished.put(planned, resource);
      resources.add(resource);
    }
    List<ResourceChange> changes = new ArrayList<>(contents.changes.size());
    contents.changes.forEach(change -> changes.add(change(change)));
    List<Output> outputs = new ArrayList<>();
    contents.outputs.forEach((name, value) -> outputs.add(output(name, value)));
    return new ResourceGraph(resources, providers.all(), outputs, changes, openings());
  }

  private Resource resource(PlannedResource planned) {
    WrittenModule.Block block = outline.root.find(planned.address);
    BodyTracing tracing = new BodyTracing(planned, block, resolution, instances, texts);
    MappingValue values = tracing.values();
    return new Resource(
        planned.address,
        provider(planned.address, planned.provider, block),
        values,
        tracing.leftOut(),
        Presence.CERTAIN,
        Optional.empty(),
        block == null ? List.of() : block.provisioners(),
        Placement.UNKNOWN);
  }

  private ProviderConfiguration provider(
      ResourceAddress address, String provider, WrittenModule.@Nullable Block block) {
    return providers.of(
        block == null ? Optional.empty() : block.providerKey(), provider, address.type());
  }

  private ResourceChange change(PlannedChange change) {
    PlannedResource planned = change.resource();
    Resource resource = planned == null ? null : finished.get(planned);
    Value before = change.before();
    boolean same = planned != null && before == planned.values;
    return new ResourceChange(
        change.address(),
        resource == null
            ? provider(change.address(), change.provider(), outline.root.find(change.address()))
            : resource.provider(),
        change.actions(),
        before == null ? Value.NULL : same && resource != null ? resource.values() : before,
        resource == null ? Value.NULL : resource.values(),
        change.replacePaths(),
        change.reason(),
        change.previousAddress(),
        Placement.UNKNOWN);
  }

  private Output output(String name, Value value) {
    WrittenModule.ModuleOutput written = outline.root.outputs.get(name);
    Sources sources =
        written == null
            ? new Sources()
            : resolution.resolve(
                written.expression(),
                new SourceResolution.Place(ModuleAddress.ROOT, InstanceKey.NONE, null));
    Trace trace = Trace.of(sources, instances, UnknownPlaces.of(value), List.of());
    ValueTracing tracing = new ValueTracing(trace, texts, path -> untold("output." + name));
    return new Output(name, tracing.trace(value, AttributePath.EMPTY), Optional.empty());
  }

  private static Origin untold(String name) {
    return Origin.of(
        Origin.Kind.PLAN,
        name,
        "a plan does not tell what " + name + " comes from (give --source)",
        Optional.empty());
  }

  private SortedSet<Origin> openings() {
    SortedSet<Origin> openings = new TreeSet<>();
    contents.deferred.forEach(text -> openings.add(opening(text)));
    if (outline.isErrored()) {
      openings.add(opening("planning ended with an error"));
    } else if (outline.isIncomplete() && contents.deferred.isEmpty()) {
      openings.add(opening("the plan is not complete (it was made with -target, or defers)"));
    }
    return openings;
  }

  private static Origin opening(String text) {
    return Origin.of(Origin.Kind.PLAN, "plan", text, Optional.empty());
  }
}
