package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameters;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    return PolicyParameters.complete(policy, byPolicy.getOrDefault(policy.id(), Map.of()));
  }

  private static Diagnostic error(String detail) {
    return Diagnostic.error("invalid-parameter", "Invalid policy parameter", detail);
  }
}
