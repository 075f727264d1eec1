package dev.monban.engine.plan;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonValue;
import java.io.IOException;
import java.util.Optional;

/** The second reading of a plan: its resources, changes and outputs, one after the other. */
final class ContentsReader {
  private final JsonReader reader;
  private final Outline outline;
  private final InstanceReader instances;
  private final ChangeReader changes;
  private final PlanProblems problems;
  private final Contents contents;

  ContentsReader(
      JsonReader reader,
      Outline outline,
      InstanceReader instances,
      PlanProblems problems,
      Contents contents) {
    this.reader = reader;
    this.outline = outline;
    this.instances = instances;
    this.problems = problems;
    this.contents = contents;
    this.changes = new ChangeReader(instances, problems, contents);
  }

  /** Reads the document. */
  void read() throws IOException {
    reader.eachMember(this::member);
  }

  private void member(String name) throws IOException {
    switch (name) {
      case "resource_changes" ->
          reader.eachElement(() -> changes.read(Members.of(JsonValue.read(reader))));
      case "deferred_changes" ->
          reader.eachElement(() -> changes.readDeferred(Members.of(JsonValue.read(reader))));
      case "output_changes" ->
          reader.eachMember(output -> outputChange(output, Members.of(JsonValue.read(reader))));
      case "planned_values" ->
          reader.eachMember(
              part -> {
                if (part.equals("outputs")) {
                  reader.eachMember(output -> output(output, Members.of(JsonValue.read(reader))));
                } else if (part.equals("root_module") && !outline.unchanged.isEmpty()) {
                  module(this::isUnchanged);
                }
              });
      case "prior_state" ->
          reader.eachMember(
              part -> {
                if (part.equals("values")) {
                  reader.eachMember(
                      values -> {
                        if (values.equals("root_module")) {
                          module(this::isCurrentData);
                        }
                      });
                }
              });
      case "values" -> reader.eachMember(this::stateValues);
      case "checks" -> reader.eachElement(() -> problems.check(Members.of(JsonValue.read(reader))));
      default -> {}
    }
  }

  private void stateValues(String name) throws IOException {
    if (name.equals("outputs")) {
      reader.eachMember(output -> output(output, Members.of(JsonValue.read(reader))));
    } else if (name.equals("root_module")) {
      module((address, text) -> true);
    }
  }

  /** Which of the resources in a tree of modules count. */
  private interface Selection {
    boolean includes(ResourceAddress address, String text);
  }

  private boolean isUnchanged(ResourceAddress address, String text) {
    return outline.unchanged.contains(text);
  }

  /** The state before may hold data sources that are no longer written. */
  private boolean isCurrentData(ResourceAddress address, String text) {
    return address.mode() == ResourceMode.DATA
        && (outline.root.find(address) != null || !outline.members.contains("configuration"));
  }

  private void module(Selection selection) throws IOException {
    reader.eachMember(
        name -> {
          if (name.equals("resources")) {
            reader.eachElement(() -> stateResource(Members.of(JsonValue.read(reader)), selection));
          } else if (name.equals("child_modules")) {
            reader.eachElement(() -> module(selection));
          }
        });
  }

  /** A module's own address may follow its resources: theirs tell the module. */
  private void stateResource(Members members, Selection selection) {
    String text = members.text("address").orElse("");
    Optional<ResourceAddress> address =
        ResourceAddress.parse(text)
            .flatMap(whole -> instances.address(members, whole.module().toString()));
    if (address.isEmpty()) {
      problems.resource(text);
    } else if (selection.includes(address.get(), text) && !members.has("deposed_key")) {
      contents.resources.add(
          instances.resource(
              address.get(),
              InstanceReader.provider(members),
              members.get("values"),
              null,
              members.get("sensitive_values")));
    }
  }

  private void output(String name, Members members) {
    contents.outputs.putIfAbsent(
        name, instances.value(members.get("value"), null, members.get("sensitive")));
  }

  private void outputChange(String name, Members change) {
    if (!change.texts("actions").contains("delete")) {
      contents.outputs.put(
          name,
          instances.value(
              change.get("after"), change.get("after_unknown"), change.get("after_sensitive")));
    }
  }
}
