package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a plan's {@code resource_changes}. */
final class ChangeReader {
  private final InstanceReader instances;
  private final PlanProblems problems;
  private final Contents contents;
  private final Set<ResourceAddress> seen = new HashSet<>();

  ChangeReader(InstanceReader instances, PlanProblems problems, Contents contents) {
    this.instances = instances;
    this.problems = problems;
    this.contents = contents;
  }

  /** Reads one entry. */
  void read(Members entry) {
    Optional<ResourceAddress> address =
        instances.address(entry, entry.text("module_address").orElse(""));
    if (address.isEmpty()) {
      problems.resource(entry.text("address").orElse(""));
      return;
    }
    boolean deposed = entry.has("deposed");
    if (!deposed && !seen.add(address.get())) {
      problems.repeated(address.get().toString());
      return;
    }
    Members change = entry.object("change");
    List<String> actions = change.texts("actions");
    String provider = InstanceReader.provider(entry);
    PlannedResource resource =
        deposed || !remains(actions)
            ? null
            : instances.resource(
                address.get(),
                provider,
                change.get("after"),
                change.get("after_unknown"),
                change.get("after_sensitive"));
    if (resource != null) {
      contents.resources.add(resource);
    }
    contents.changes.add(
        new PlannedChange(
            address.get(),
            provider,
            actions,
            before(address.get(), provider, change, resource),
            resource,
            paths(change.list("replace_paths")),
            entry.text("action_reason"),
            entry.text("previous_address").flatMap(ResourceAddress::parse)));
  }

  /** Reads one entry of {@code deferred_changes}: what it is about is not fully planned. */
  void readDeferred(Members entry) {
    Members change = entry.object("resource_change");
    contents.deferred.add(
        change.text("address").orElse("a resource")
            + " is deferred ("
            + entry.text("reason").orElse("unknown reason")
            + ")");
  }

  private static boolean remains(List<String> actions) {
    return actions.isEmpty()
        || actions.stream()
            .anyMatch(action -> !action.equals("delete") && !action.equals("forget"));
  }

  private @Nullable Value before(
      ResourceAddress address,
      String provider,
      Members change,
      @Nullable PlannedResource resource) {
    JsonValue before = change.get("before");
    if (before == null || before.equals(JsonValue.NULL)) {
      return null;
    }
    if (resource != null && change.texts("actions").contains("no-op")) {
      return resource.values;
    }
    return instances.value(address, provider, before, null, change.get("before_sensitive"));
  }

  private static List<AttributePath> paths(List<JsonValue> json) {
    List<AttributePath> paths = new ArrayList<>();
    for (JsonValue path : json) {
      List<Object> steps = new ArrayList<>();
      if (path instanceof JsonValue.ArrayValue array) {
        for (JsonValue step : array.elements()) {
          if (step instanceof JsonValue.StringValue name) {
            steps.add(name.text());
          } else {
            Members.integer(step).ifPresent(steps::add);
          }
        }
      }
      paths.add(new AttributePath(steps));
    }
    return paths;
  }
}
