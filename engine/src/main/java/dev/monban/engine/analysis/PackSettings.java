package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Suggestion;
import dev.monban.engine.javascript.PackManifest;
import dev.monban.engine.policy.PolicyMetadata;
import dev.monban.engine.policy.PolicyParameter;
import dev.monban.engine.policy.PolicyParameters;
import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What manifests of packs change of the policies that there are. */
final class PackSettings {
  private final SortedMap<String, PolicyMetadata> byId = new TreeMap<>();
  private final Map<String, SourceRange> set = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Nothing changed of {@code policies} yet. */
  PackSettings(Collection<PolicyMetadata> policies) {
    policies.forEach(policy -> byId.put(policy.id(), policy));
  }

  /** Changes what {@code manifest} says; a thing that another one has set already is an error. */
  void apply(PackManifest manifest) {
    manifest.members().forEach(this::add);
    manifest.overrides().forEach(this::override);
  }

  private void add(PackManifest.SetMember member) {
    PolicyMetadata policy = find(member.policy());
    if (policy != null && !policy.sets().contains(member.set())) {
      List<String> sets = new ArrayList<>(policy.sets());
      sets.add(member.set());
      byId.put(policy.id(), policy.with(policy.severity(), sets, policy.parameters()));
    }
  }

  private void override(PackManifest.PolicyOverride override) {
    PolicyMetadata policy = find(override.policy());
    if (policy == null) {
      return;
    }
    PolicySeverity severity = policy.severity();
    if (override.severity().isPresent()
        && isFirst("the severity of " + policy.id(), override.policy().range())) {
      severity = override.severity().get();
    }
    SortedMap<String, PolicyParameter> parameters = new TreeMap<>(policy.parameters());
    override
        .parameters()
        .forEach(
            (name, given) ->
                parameter(policy, name, given).ifPresent(changed -> parameters.put(name, changed)));
    byId.put(policy.id(), policy.with(severity, policy.sets(), parameters));
  }

  private Optional<PolicyParameter> parameter(
      PolicyMetadata policy, String name, PackManifest.Parameter given) {
    List<Diagnostic> problems =
        PolicyParameters.complete(policy, Collections.singletonMap(name, given.value()))
            .diagnostics();
    for (Diagnostic problem : problems) {
      problem(problem.detail(), given.name(), problem.hint().orElse(""));
    }
    PolicyParameter parameter = policy.parameters().get(name);
    return parameter == null
            || !problems.isEmpty()
            || !isFirst(policy.id() + "." + name, given.name())
        ? Optional.empty()
        : Optional.of(
            new PolicyParameter(name, parameter.type(), given.value(), parameter.description()));
  }

  private boolean isFirst(String what, SourceRange range) {
    SourceRange other = set.putIfAbsent(what, range);
    if (other != null) {
      problem(
          "The pack of " + other.file().path() + " sets " + what + ", too.",
          range,
          "One of them must leave it out.");
    }
    return other == null;
  }

  private @Nullable PolicyMetadata find(PackManifest.Name policy) {
    PolicyMetadata found = byId.get(policy.text());
    if (found == null) {
      problem(
          "There is no policy \"" + policy.text() + "\".",
          policy.range(),
          Suggestion.closest(policy.text(), byId.keySet())
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Run \"monban policies list --set all\" to see the ids."));
    }
    return found;
  }

  private void problem(String sentence, SourceRange range, String hint) {
    diagnostics.add(
        Diagnostic.error("pack-invalid", "Invalid manifest of a pack", sentence, range)
            .withHint(hint));
  }

  /** The policies as they are now. */
  Collection<PolicyMetadata> policies() {
    return byId.values();
  }

  /** What was wrong. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
