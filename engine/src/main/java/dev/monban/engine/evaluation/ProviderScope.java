package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleBlock.PassedProvider;
import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.configuration.ProviderBlock;
import dev.monban.engine.configuration.ProviderReference;
import dev.monban.engine.configuration.TerraformBlock.RequiredProvider;
import dev.monban.engine.provider.ProviderSource;
import dev.monban.engine.resource.ProviderConfiguration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provider configurations that a module instance can name: its own, those handed in, and
 * inherited default ones.
 */
final class ProviderScope {
  private final ModuleInstance module;
  private final @Nullable ModuleCallInstances call;
  private final Map<String, DeclaredProvider> declared = new LinkedHashMap<>();

  private ProviderScope(ModuleInstance module, @Nullable ModuleCallInstances call) {
    this.module = module;
    this.call = call;
  }

  static ProviderScope of(
      EvaluationSession session, ModuleInstance module, @Nullable ModuleCallInstances call) {
    ProviderScope scope = new ProviderScope(module, call);
    for (ProviderBlock block : module.content().providers().values()) {
      scope.declared.put(
          block.reference(),
          new DeclaredProvider(session, module, block, scope.source(block.name())));
    }
    return scope;
  }

  /** The provider that this module calls {@code name}. */
  ProviderSource source(String name) {
    return source(module.content(), name);
  }

  static ProviderSource source(ModuleContent content, String name) {
    RequiredProvider required = content.terraform().requiredProviders().get(name);
    return required == null
        ? ProviderSource.implied(name)
        : required
            .source()
            .map(ProviderSource::parse)
            .orElseGet(() -> ProviderSource.implied(name));
  }

  /** The configurations that this module declares. */
  List<ProviderConfiguration> configurations() {
    List<ProviderConfiguration> all = new ArrayList<>();
    declared.values().forEach(provider -> all.add(provider.configuration()));
    return all;
  }

  /**
   * The configuration {@code name} or {@code name.alias}; a default one that nobody declares is
   * implied; empty when an alias is declared nowhere.
   */
  Optional<ProviderConfiguration> find(String name, Optional<String> alias) {
    DeclaredProvider own = declared.get(name + alias.map(text -> "." + text).orElse(""));
    if (own != null) {
      return Optional.of(own.configuration());
    }
    if (call != null) {
      for (PassedProvider passed : call.block().providers()) {
        if (passed.inside().names(name, alias)) {
          ProviderReference outside = passed.outside();
          return call.caller().providers().find(outside.name(), outside.alias());
        }
      }
    }
    if (alias.isPresent()) {
      return Optional.empty();
    }
    ProviderSource source = source(name);
    return call == null
        ? Optional.of(DeclaredProvider.implied(name, source))
        : call.caller().providers().inherited(source, name);
  }

  private Optional<ProviderConfiguration> inherited(ProviderSource source, String otherName) {
    for (String name : module.content().terraform().requiredProviders().keySet()) {
      if (source(name).isSameProvider(source)) {
        return find(name, Optional.empty());
      }
    }
    return source(otherName).isSameProvider(source)
        ? find(otherName, Optional.empty())
        : find(source.type(), Optional.empty());
  }
}
