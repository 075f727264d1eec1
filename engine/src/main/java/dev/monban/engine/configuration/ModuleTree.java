package dev.monban.engine.configuration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module as it is called from one place, and the modules that it calls: the same content may
 * stand in many places.
 */
public final class ModuleTree {
  private final ModuleContent content;
  private final String pathFromRoot;
  private final Map<String, ModuleTree> calls;
  private final long declarations;

  ModuleTree(ModuleContent content, String pathFromRoot, Map<String, ModuleTree> calls) {
    this.content = content;
    this.pathFromRoot = pathFromRoot;
    this.calls = Collections.unmodifiableMap(new LinkedHashMap<>(calls));
    this.declarations =
        content.variables().size()
            + content.locals().size()
            + content.resources().size()
            + content.outputs().size()
            + content.modules().size()
            + calls.values().stream().mapToLong(ModuleTree::declarations).sum();
  }

  /** What is written in the module. */
  public ModuleContent content() {
    return content;
  }

  /**
   * The value of {@code path.module}: the directory as seen from the root module; {@code .} for the
   * root itself.
   */
  public String pathFromRoot() {
    return pathFromRoot;
  }

  /** The modules that could be read, by the name of the call. */
  public Map<String, ModuleTree> calls() {
    return calls;
  }

  /** The module that the call {@code name} leads to; empty when it could not be read. */
  public Optional<ModuleTree> call(@Nullable String name) {
    return Optional.ofNullable(calls.get(name));
  }

  /**
   * How many variables, locals, resources, outputs and calls it declares, together with the modules
   * that it calls, however often they are instantiated.
   */
  public long declarations() {
    return declarations;
  }
}
