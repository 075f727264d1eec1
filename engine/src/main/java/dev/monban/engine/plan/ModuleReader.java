package dev.monban.engine.plan;

import dev.monban.engine.json.JsonReader;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.resource.Provisioner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the modules of a plan's configuration; block by block, so that they may be many. */
final class ModuleReader {
  private final JsonReader reader;
  private final ExpressionReader expressions = new ExpressionReader();

  ModuleReader(JsonReader reader) {
    this.reader = reader;
  }

  /** Reads the module that the reader stands on. */
  void read(WrittenModule module) throws IOException {
    reader.eachMember(name -> member(module, name));
  }

  private void member(WrittenModule module, String name) throws IOException {
    switch (name) {
      case "resources" -> reader.eachElement(() -> block(module, Members.of(tree())));
      case "module_calls" -> reader.eachMember(call -> module.calls.put(call, call()));
      case "outputs" ->
          reader.eachMember(output -> module.outputs.put(output, output(Members.of(tree()))));
      case "variables" ->
          reader.eachMember(
              variable -> module.variables.put(variable, variable(Members.of(tree()))));
      default -> {}
    }
  }

  private JsonValue tree() throws IOException {
    return JsonValue.read(reader);
  }

  private void block(WrittenModule module, Members members) {
    Optional<String> type = members.text("type");
    Optional<String> name = members.text("name");
    if (type.isEmpty() || name.isEmpty()) {
      return;
    }
    List<Provisioner> provisioners = new ArrayList<>();
    for (JsonValue provisioner : members.list("provisioners")) {
      Members written = Members.of(provisioner);
      String kind = written.text("type").orElse("");
      provisioners.add(
          new Provisioner(
              kind,
              WrittenValues.body("provisioner." + kind, written.get("expressions")),
              Optional.empty()));
    }
    String mode = members.text("mode").orElse("managed");
    String local = type.get() + "." + name.get();
    module.blocks.put(
        mode.equals("managed") ? local : mode + "." + local,
        new WrittenModule.Block(
            members.text("provider_config_key"),
            expressions.body(members.get("expressions")),
            expression(members.get("for_each_expression")),
            members.has("count_expression"),
            Collections.unmodifiableList(provisioners)));
  }

  private WrittenModule.Call call() throws IOException {
    WrittenModule called = new WrittenModule();
    Map<String, JsonValue> others = new LinkedHashMap<>();
    reader.eachMember(
        name -> {
          if (name.equals("module")) {
            read(called);
          } else {
            others.put(name, tree());
          }
        });
    Members members = Members.of(new JsonValue.ObjectValue(others));
    return new WrittenModule.Call(
        members.text("source").orElse(""),
        members.text("version_constraint"),
        expressions.body(members.get("expressions")),
        expression(members.get("for_each_expression")),
        members.has("count_expression"),
        called);
  }

  private WrittenModule.ModuleOutput output(Members members) {
    return new WrittenModule.ModuleOutput(
        expression(members.get("expression")).orElse(WrittenExpression.CONSTANT),
        members.text("description"),
        members.isTrue("sensitive"));
  }

  private static WrittenModule.ModuleVariable variable(Members members) {
    return new WrittenModule.ModuleVariable(
        members.text("description"), members.get("default"), members.isTrue("sensitive"));
  }

  private Optional<WrittenExpression> expression(@Nullable JsonValue value) {
    return value == null ? Optional.empty() : Optional.of(expressions.expression(value));
  }
}
