package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.TerraformBlock.RequiredVersion;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.provider.SemanticVersion;
import dev.monban.engine.provider.VersionConstraint;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Compares each {@code required_version} with the version of Terraform whose rules are followed
 * here.
 *
 * <p>Another version is worth a warning and no more: the user's own Terraform is the one that the
 * configuration asks for, and most of what it says is the same in all of them.
 */
final class RequiredVersions {
  private static final SemanticVersion FOLLOWED = SemanticVersion.parse("1.11.4").orElseThrow();

  private final EvaluationSession session;
  private final Set<ModuleContent> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  RequiredVersions(EvaluationSession session) {
    this.session = session;
  }

  void check(ModuleTree tree) {
    if (seen.add(tree.content())) {
      tree.content().terraform().requiredVersions().forEach(this::check);
    }
    tree.content().modules().keySet().forEach(name -> tree.call(name).ifPresent(this::check));
  }

  private void check(RequiredVersion required) {
    Optional<VersionConstraint> constraint = VersionConstraint.parse(required.constraint());
    if (constraint.isEmpty()) {
      session.error(
          required.range(),
          "Invalid version constraint",
          "This string does not use correct version constraint syntax.");
    } else if (!constraint.get().allows(FOLLOWED)) {
      session
          .diagnostics()
          .add(
              Diagnostic.warning(
                  "required-version",
                  "Unsupported Terraform Core version",
                  "This configuration does not support Terraform version "
                      + FOLLOWED
                      + ", whose rules it is read by; where the version that it asks for has others, its plan may differ.",
                  required.range()));
    }
  }
}
