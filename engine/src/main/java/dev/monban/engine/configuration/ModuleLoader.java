package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnosed;

/** Reads a root module and the modules it calls, each directory once. */
public final class ModuleLoader {

  private ModuleLoader() {}

  /**
   * The root module in the directory {@code root}, with what is wrong in it and in the modules it
   * calls.
   */
  public static Diagnosed<ModuleTree> load(SourceFiles files, String root) {
    return ModuleReading.load(files, root);
  }
}
