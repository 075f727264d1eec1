package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.ModuleTree;
import dev.monban.engine.configuration.ProviderBlock;
import dev.monban.engine.configuration.TerraformBlock.RequiredProvider;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.provider.SchemaSelection;
import dev.monban.engine.provider.SemanticVersion;
import dev.monban.engine.provider.VersionConstraint;
import dev.monban.engine.resource.LockFile;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers all that says which version of a provider a root module uses. */
final class ProviderVersions {
  private final SortedMap<ProviderSource, VersionConstraint> constraints = new TreeMap<>();
  private final Set<ModuleContent> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ProviderVersions() {}

  static SchemaSelection select(
      SortedMap<ProviderSource, SemanticVersion> chosen,
      Optional<LockFile> lockFile,
      ModuleTree root) {
    SortedMap<ProviderSource, SemanticVersion> locked = new TreeMap<>();
    lockFile.ifPresent(
        file ->
            file.providers()
                .forEach(
                    provider ->
                        SemanticVersion.parse(provider.version())
                            .ifPresent(
                                version ->
                                    locked.put(ProviderSource.parse(provider.source()), version))));
    ProviderVersions versions = new ProviderVersions();
    versions.add(root);
    return new SchemaSelection(chosen, locked, versions.constraints);
  }

  private void add(ModuleTree tree) {
    ModuleContent content = tree.content();
    if (seen.add(content)) {
      for (RequiredProvider required : content.terraform().requiredProviders().values()) {
        add(source(content, required.name()), required.version());
      }
      for (ProviderBlock provider : content.providers().values()) {
        add(source(content, provider.name()), provider.version());
      }
    }
    tree.calls().values().forEach(this::add);
  }

  private static ProviderSource source(ModuleContent content, String name) {
    return ProviderScope.source(content, name);
  }

  private void add(ProviderSource source, Optional<String> version) {
    version
        .flatMap(VersionConstraint::parse)
        .ifPresent(more -> constraints.merge(source, more, VersionConstraint::and));
  }
}
