package dev.monban.engine.policy;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Completes what a user set on a policy with the defaults, and refuses what does not fit. */
public final class PolicyParameters {
  private PolicyParameters() {}

  /**
   * All parameters of {@code policy}: those of {@code given}, else their defaults, else null. One
   * that does not exist or is of another type is an error, and the default stands; null is of any
   * type.
   */
  public static Diagnosed<MappingValue> complete(
      PolicyMetadata policy, Map<String, ? extends Value> given) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Value> complete = new TreeMap<>();
    policy.parameters().forEach((name, parameter) -> complete.put(name, parameter.defaultValue()));
    given.forEach(
        (name, value) -> {
          PolicyParameter parameter = policy.parameters().get(name);
          if (parameter == null) {
            diagnostics.add(notThere(policy, name));
          } else if (accepts(parameter, value)) {
            complete.put(name, value);
          } else {
            diagnostics.add(otherType(policy, parameter));
          }
        });
    return new Diagnosed<>(Value.object(complete), diagnostics);
  }

  private static boolean accepts(PolicyParameter parameter, Value value) {
    return value instanceof NullValue
        || type(parameter).map(type -> type.accepts(value)).orElse(false);
  }

  private static Optional<ParameterType> type(PolicyParameter parameter) {
    return ParameterType.parse(parameter.type());
  }

  private static Diagnostic otherType(PolicyMetadata policy, PolicyParameter parameter) {
    Diagnostic problem =
        error(policy.id() + "." + parameter.name() + " takes " + parameter.type() + ".");
    return type(parameter)
        .map(type -> problem.withHint("Write it as JSON, such as " + type.example() + "."))
        .orElse(problem);
  }

  private static Diagnostic error(String detail) {
    return Diagnostic.error("invalid-parameter", "Invalid policy parameter", detail);
  }

  private static Diagnostic notThere(PolicyMetadata policy, String name) {
    Diagnostic problem = error(policy.id() + " has no parameter \"" + name + "\".");
    return problem.withHint(
        Suggestion.closest(name, policy.parameters().keySet())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse(
                policy.parameters().isEmpty()
                    ? "It has no parameters at all."
                    : "It has " + String.join(", ", policy.parameters().keySet()) + "."));
  }
}
