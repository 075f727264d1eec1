package dev.monban.engine.javascript;

import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.ParameterType;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.provider.ImpliedValue;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a policy says of its parameters. */
final class ParameterReader {
  private static final List<String> MEMBERS = List.of("type", "default", "description");

  private final MemberReader.Problems problems;

  ParameterReader(MemberReader.Problems problems) {
    this.problems = problems;
  }

  /** The parameters that {@code value} declares, by name. */
  SortedMap<String, PolicyParameter> read(JsonValue value) {
    SortedMap<String, PolicyParameter> parameters = new TreeMap<>();
    if (value instanceof JsonValue.ObjectValue object) {
      object.members().forEach((name, declared) -> parameters.put(name, parameter(name, declared)));
    } else {
      problem("parameters", "`parameters` is not an object");
    }
    return Collections.unmodifiableSortedMap(parameters);
  }

  private PolicyParameter parameter(String name, JsonValue declared) {
    Map<String, JsonValue> members =
        declared instanceof JsonValue.ObjectValue object ? object.members() : new TreeMap<>();
    MemberReader reader = new MemberReader(members, problems);
    for (String member : members.keySet()) {
      if (!MEMBERS.contains(member)) {
        problems.add(
            Optional.of(name),
            "the parameter `" + name + "` has no member `" + member + "`",
            Suggestion.closest(member, MEMBERS)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("It has: type, default, description."));
      }
    }
    String type = reader.text("type");
    Optional<ParameterType> known = ParameterType.parse(type);
    if (known.isEmpty()) {
      problem(name, "the parameter `" + name + "` has no type that there is");
    }
    Value defaultValue = reader.find("default").map(ImpliedValue::of).orElse(Value.NULL);
    if (known.isPresent() && !defaultValue.isNull() && !known.get().accepts(defaultValue)) {
      problem(name, "the default of the parameter `" + name + "` is not of its type, " + type);
    }
    return new PolicyParameter(name, type, defaultValue, reader.text("description"));
  }

  private void problem(String member, String detail) {
    problems.add(
        Optional.of(member),
        detail,
        "Write: parameters: { days: { type: \"number\", default: 30, description: \"…\" } },"
            + " where the type is "
            + ParameterType.ALL
            + ".");
  }
}
