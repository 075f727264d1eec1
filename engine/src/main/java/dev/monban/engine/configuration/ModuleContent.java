package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of one directory, all its files and overrides together, by what the module's
 * expressions call them.
 *
 * @param directory as the user knows it
 * @param providers by {@link ProviderBlock#reference}
 * @param bodies the trees of its files, for whoever looks for texts and names in them
 * @param resources by {@link ResourceBlock#reference}, those of check blocks left out
 */
public record ModuleContent(
    String directory,
    TerraformBlock terraform,
    Map<String, ProviderBlock> providers,
    Map<String, VariableBlock> variables,
    Map<String, LocalValue> locals,
    Map<String, OutputBlock> outputs,
    Map<String, ModuleBlock> modules,
    Map<String, ResourceBlock> resources,
    Map<String, CheckBlock> checks,
    List<MovedBlock> moved,
    List<ImportBlock> imports,
    List<RemovedBlock> removed,
    List<Body> bodies) {

  /** Keeps its own copies, in the order in which they were written. */
  public ModuleContent {
    providers = copy(providers);
    variables = copy(variables);
    locals = copy(locals);
    outputs = copy(outputs);
    modules = copy(modules);
    resources = copy(resources);
    checks = copy(checks);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
