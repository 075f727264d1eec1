package dev.monban.engine.plan;

import dev.monban.engine.address.InstanceKey;
import dev.monban.engine.address.ModuleAddress;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.resource.ModuleCall;
import dev.monban.engine.resource.WrittenConfiguration;
import dev.monban.engine.resource.WrittenOutput;
import dev.monban.engine.resource.WrittenSettings;
import dev.monban.engine.resource.WrittenVariable;
import dev.monban.engine.value.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the written configuration of what a plan tells of it. */
final class PlanConfiguration {
  private final List<ModuleCall> calls = new ArrayList<>();
  private final List<WrittenVariable> variables = new ArrayList<>();
  private final List<WrittenOutput> outputs = new ArrayList<>();
  private final ShapedJson shapes = new ShapedJson();

  private PlanConfiguration() {}

  /** The configuration of the plan called {@code path}. */
  static WrittenConfiguration of(String path, Outline outline) {
    PlanConfiguration configuration = new PlanConfiguration();
    configuration.add(ModuleAddress.ROOT, outline.root);
    return new WrittenConfiguration(
        path,
        Optional.empty(),
        new WrittenSettings(List.of(), providers(outline), Optional.empty()),
        configuration.calls,
        configuration.variables,
        configuration.outputs,
        Optional.empty());
  }

  private static List<WrittenSettings.RequiredProvider> providers(Outline outline) {
    Map<String, WrittenSettings.RequiredProvider> byName = new LinkedHashMap<>();
    for (JsonValue value : outline.providers.values()) {
      Members members = Members.of(value);
      if (!members.has("module_address")) {
        String name = members.text("name").orElse("");
        WrittenSettings.RequiredProvider provider =
            new WrittenSettings.RequiredProvider(
                name,
                members.text("full_name").orElse(name),
                members.text("version_constraint"),
                Optional.empty());
        byName.merge(name, provider, (one, other) -> one.version().isPresent() ? one : other);
      }
    }
    return new ArrayList<>(byName.values());
  }

  private void add(ModuleAddress address, WrittenModule module) {
    module.variables.forEach(
        (name, variable) ->
            variables.add(
                new WrittenVariable(
                    address,
                    name,
                    Optional.empty(),
                    variable.description(),
                    Optional.ofNullable(variable.defaultValue())
                        .map(json -> shapes.value(json, null, null, Type.DYNAMIC)),
                    variable.sensitive(),
                    Optional.empty(),
                    Optional.empty())));
    module.outputs.forEach(
        (name, output) ->
            outputs.add(
                new WrittenOutput(
                    address, name, output.description(), output.sensitive(), Optional.empty())));
    module.calls.forEach(
        (name, call) -> {
          calls.add(
              new ModuleCall(address, name, call.source(), call.version(), true, Optional.empty()));
          add(address.child(name, InstanceKey.NONE), call.module());
        });
  }
}
