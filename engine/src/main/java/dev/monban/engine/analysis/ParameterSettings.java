package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.value.BooleanValue;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.NullValue;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What users set on policies: {@code POLICY.NAME=VALUE}, where the value is JSON, or text where it
 * is not JSON.
 *
 * <p>A policy or parameter that does not exist, and a value of another type, is an error.
 */
public final class ParameterSettings {

  /** Nothing set: every parameter has its default. */
  public static final ParameterSettings NONE = new ParameterSettings(Map.of(), List.of());

  private final Map<String, Map<String, Value>> byPolicy;
  private final List<Diagnostic> malformed;

  private ParameterSettings(Map<String, Map<String, Value>> byPolicy, List<Diagnostic> malformed) {
    this.byPolicy = byPolicy;
    this.malformed = malformed;
  }

  /** Reads {@code POLICY.NAME=VALUE} texts; of two for the same parameter the later one holds. */
  public static ParameterSettings parse(List<String> assignments) {
    Map<String, Map<String, Value>> byPolicy = new LinkedHashMap<>();
    List<Diagnostic> malformed = new ArrayList<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      int period = assignment.indexOf('.');
      if (period < 1 || equals < period + 2) {
        malformed.add(
            error("\"" + assignment + "\" does not have the form POLICY.NAME=VALUE.")
                .withHint("Write, for example, aws-tags-required.required=[\"Owner\"]."));
      } else {
        byPolicy
            .computeIfAbsent(assignment.substring(0, period), policy -> new LinkedHashMap<>())
            .put(
                assignment.substring(period + 1, equals),
                PlainData.ofText(assignment.substring(equals + 1)));
      }
    }
    return new ParameterSettings(byPolicy, malformed);
  }

  /** What is wrong with the settings, given the policies that there are. */
  public List<Diagnostic> check(Collection<PolicyMetadata> available) {
    List<Diagnostic> diagnostics = new ArrayList<>(malformed);
    Set<String> ids = new LinkedHashSet<>();
    available.forEach(policy -> ids.add(policy.id()));
    for (String id : byPolicy.keySet()) {
      if (!ids.contains(id)) {
        Diagnostic diagnostic = error("There is no policy \"" + id + "\".");
        diagnostics.add(
            diagnostic.withHint(
                Suggestion.closest(id, ids)
                    .map(name -> "Did you mean \"" + name + "\"?")
                    .orElse("Run \"monban policies list --set all\" to see the ids.")));
      }
    }
    return diagnostics;
  }

  /** The complete parameters of {@code policy}: what is set, and the defaults of the others. */
  public Diagnosed<MappingValue> complete(PolicyMetadata policy) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Value> values = new TreeMap<>();
    policy.parameters().forEach((name, parameter) -> values.put(name, parameter.defaultValue()));
    for (Map.Entry<String, Value> setting :
        byPolicy.getOrDefault(policy.id(), Map.of()).entrySet()) {
      PolicyParameter parameter = policy.parameters().get(setting.getKey());
      if (parameter == null) {
        diagnostics.add(unknownParameter(policy, setting.getKey()));
      } else if (!fits(parameter.type(), setting.getValue())) {
        diagnostics.add(
            error(policy.id() + "." + parameter.name() + " takes " + parameter.type() + ".")
                .withHint("Write the value as JSON, such as [\"Owner\"] or true."));
      } else {
        values.put(setting.getKey(), setting.getValue());
      }
    }
    return new Diagnosed<>(Value.object(values), diagnostics);
  }

  private static Diagnostic unknownParameter(PolicyMetadata policy, String name) {
    String hint =
        policy.parameters().isEmpty()
            ? "The policy has no parameters."
            : Suggestion.closest(name, policy.parameters().keySet())
                .map(found -> "Did you mean \"" + found + "\"?")
                .orElse("It has: " + String.join(", ", policy.parameters().keySet()) + ".");
    return error("The policy " + policy.id() + " has no parameter \"" + name + "\".")
        .withHint(hint);
  }

  private static Diagnostic error(String detail) {
    return Diagnostic.error("invalid-parameter", "Invalid policy parameter", detail);
  }

  private static boolean fits(String type, Value value) {
    if (value instanceof NullValue) {
      return true;
    }
    if (type.endsWith("[]")) {
      String element = type.substring(0, type.length() - 2);
      return value instanceof SequenceValue sequence
          && sequence.elements().stream().allMatch(each -> fits(element, each));
    }
    return switch (type) {
      case "string" -> value instanceof StringValue;
      case "number" -> value instanceof NumberValue;
      case "boolean" -> value instanceof BooleanValue;
      default -> value instanceof MappingValue;
    };
  }
}
