package dev.monban.engine.javascript;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.json.JsonValue;
import dev.monban.engine.policy.Policy;
import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The policies that have been loaded, by id, and what was wrong with the others. */
final class PolicyCollection {
  private final SortedMap<String, JavaScriptPolicy> byId = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Adds the policy at {@code location} that describes itself so. */
  void add(JavaScriptPolicy.Location location, JsonValue description) {
    PolicyText text = text(location);
    Optional<JavaScriptPolicy> policy =
        MetadataReader.read(location, text, description, diagnostics);
    if (policy.isEmpty()) {
      return;
    }
    String id = policy.get().metadata().id();
    JavaScriptPolicy other = byId.putIfAbsent(id, policy.get());
    if (other != null) {
      diagnostics.add(
          Diagnostic.error(
              "policy-duplicate",
              "Duplicate policy",
              "The policy " + id + " is in " + other.location().display() + ", too.",
              text.member("id")));
    }
  }

  /** Adds that the policy at {@code location} could not be loaded. */
  void problem(JavaScriptPolicy.Location location, GuestProblem problem) {
    diagnostics.add(
        Diagnostic.error(
            "policy-not-loaded",
            "Policy cannot be loaded",
            location.display() + ": " + problem.text(),
            problem.range().orElseGet(() -> text(location).export())));
  }

  /** Adds that a whole pack could not be loaded. */
  void problem(Diagnostic problem) {
    diagnostics.add(problem);
  }

  private static PolicyText text(JavaScriptPolicy.Location location) {
    return new PolicyText(
        new SourceFile(location.display(), location.pack().read(location.path()).orElse("")));
  }

  /** What has been loaded, in the order of the ids. */
  Diagnosed<List<Policy>> result() {
    return new Diagnosed<>(
        Collections.unmodifiableList(new ArrayList<>(byId.values())), diagnostics);
  }
}
