package dev.monban.engine.analysis;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.javascript.JavaScriptPolicies;
import dev.monban.engine.javascript.LoadedPacks;
import dev.monban.engine.javascript.PackManifest;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.policy.PolicyMetadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The policies that there are: the built-in ones and those of the user's packs, by id. */
public final class PolicyCatalogue {
  private final SortedMap<String, Policy> byId = new TreeMap<>();

  private PolicyCatalogue() {}

  /**
   * Reads the built-in policies and {@code packs}, whose relative names begin at {@code start}; a
   * policy that cannot be read, or an id used twice, is an error. What the packs' manifests change
   * of policies is changed.
   */
  public static Diagnosed<PolicyCatalogue> load(
      JavaScriptPolicies javascript, Path start, Collection<Path> packs) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    PolicyCatalogue catalogue = new PolicyCatalogue();
    Diagnosed<List<Policy>> builtIn = javascript.builtIn();
    diagnostics.addAll(builtIn.diagnostics());
    builtIn.result().forEach(policy -> catalogue.byId.put(policy.metadata().id(), policy));
    if (!packs.isEmpty()) {
      Diagnosed<LoadedPacks> loaded = javascript.loadPacks(start, packs);
      diagnostics.addAll(loaded.diagnostics());
      loaded.result().policies().forEach(policy -> catalogue.add(policy, diagnostics));
      diagnostics.addAll(catalogue.apply(loaded.result().manifests()));
    }
    return new Diagnosed<>(catalogue, diagnostics);
  }

  private void add(Policy policy, List<Diagnostic> diagnostics) {
    String id = policy.metadata().id();
    if (byId.putIfAbsent(id, policy) != null) {
      diagnostics.add(
          Diagnostic.error(
                  "policy-duplicate",
                  "Duplicate policy",
                  "A built-in policy is called " + id + ", too.")
              .withHint("Give yours another id, such as " + id + "-of-ours."));
    }
  }

  private List<Diagnostic> apply(List<PackManifest> manifests) {
    PackSettings settings = new PackSettings(metadata());
    manifests.forEach(settings::apply);
    for (PolicyMetadata changed : settings.policies()) {
      byId.computeIfPresent(
          changed.id(), (id, policy) -> JavaScriptPolicies.describedAs(policy, changed));
    }
    return settings.diagnostics();
  }

  /** What they say of themselves, by id. */
  public List<PolicyMetadata> metadata() {
    return byId.values().stream().map(Policy::metadata).collect(Collectors.toList());
  }

  /** The policy {@code id}, which must be one of {@link #metadata}. */
  public Policy policy(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }
}
