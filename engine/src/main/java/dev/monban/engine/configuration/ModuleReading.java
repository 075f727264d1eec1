package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a root module and the modules it calls: which directories were read, and which
 * calls led nowhere.
 */
final class ModuleReading {
  private static final int MOST_CALLS = 20_000;
  private static final int DEEPEST = 100;

  private final SourceFiles files;
  private final String root;
  private final ModuleManifest manifest;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, ModuleContent> read = new LinkedHashMap<>();
  private final List<ModuleBlock> unfetched = new ArrayList<>();
  private final Set<String> open = new LinkedHashSet<>();
  private int calls;

  private ModuleReading(SourceFiles files, String root) {
    this.files = files;
    this.root = root;
    this.manifest = ModuleManifest.read(files, root);
  }

  static Diagnosed<ModuleTree> load(SourceFiles files, String root) {
    ModuleReading reading = new ModuleReading(files, SourcePath.normalize(root));
    ModuleTree tree = reading.tree(reading.root, "");
    reading.reportUnfetched();
    return new Diagnosed<>(tree, reading.diagnostics.list());
  }

  private ModuleTree tree(String directory, String key) {
    ModuleContent content = content(directory);
    Map<String, ModuleTree> called = new LinkedHashMap<>();
    open.add(directory);
    for (ModuleBlock call : content.modules().values()) {
      String target =
          directory(call, directory, key.isEmpty() ? call.name() : key + "." + call.name());
      if (target != null) {
        called.put(
            call.name(), tree(target, key.isEmpty() ? call.name() : key + "." + call.name()));
      }
    }
    open.remove(directory);
    String fromRoot = SourcePath.relativize(root, directory);
    return new ModuleTree(content, fromRoot.isEmpty() ? "." : fromRoot, called);
  }

  private @Nullable String directory(ModuleBlock call, String directory, String key) {
    if (call.source().isEmpty()) {
      return null;
    }
    String target =
        call.isLocal()
            ? SourcePath.resolve(directory, call.source())
            : manifest.directory(key).filter(files::isDirectory).orElse(null);
    if (target == null) {
      unfetched.add(call);
      return null;
    }
    if (open.contains(target)) {
      refuse(
          call,
          "module-cycle",
          "Module calls itself",
          "The module in " + shown(target) + " calls itself.");
      return null;
    }
    if (++calls > MOST_CALLS || open.size() > DEEPEST) {
      refuse(
          call,
          "too-many-modules",
          "Too many module calls",
          "Only " + MOST_CALLS + " calls are followed, " + DEEPEST + " levels deep.");
      return null;
    }
    if (!files.admit(target)) {
      refuse(
          call,
          "module-missing",
          "Unreadable module directory",
          "The directory "
              + shown(target)
              + " could not be read for module \""
              + call.name()
              + "\".");
      return null;
    }
    return target;
  }

  private void refuse(ModuleBlock call, String code, String summary, String detail) {
    diagnostics.add(Diagnostic.error(code, summary, detail, call.sourceRange()));
  }

  private void reportUnfetched() {
    if (unfetched.isEmpty()) {
      return;
    }
    Set<String> sources = new LinkedHashSet<>();
    unfetched.forEach(call -> sources.add(call.source()));
    diagnostics.add(
        Diagnostic.warning(
                "module-not-fetched",
                "Module not installed",
                (unfetched.size() == 1 ? "1 module call" : unfetched.size() + " module calls")
                    + " could not be followed, and what depends on them is unknown: "
                    + String.join(", ", sources)
                    + ".",
                unfetched.get(0).sourceRange())
            .withHint(
                "Run \"terraform init\" (or \"terraform get\") in the root module, which fetches them all."));
  }

  private ModuleContent content(String directory) {
    ModuleContent known = read.get(directory);
    if (known == null) {
      known = ModuleAssembly.assemble(directory, parse(directory), diagnostics);
      read.put(directory, known);
    }
    return known;
  }

  private List<ConfigurationFile> parse(String directory) {
    List<String> names = new ArrayList<>(files.fileNames(directory));
    names.removeIf(name -> !ConfigurationFile.isPartOfModule(name));
    for (String name : new ArrayList<>(names)) {
      if (ConfigurationFile.isTofu(name)) {
        names.remove(ConfigurationFile.replacedBy(name));
      }
    }
    List<ConfigurationFile> parsed = new ArrayList<>();
    for (String name : names) {
      String path = SourcePath.resolve(directory, name);
      files
          .text(path)
          .ifPresent(
              text -> {
                SourceFile file = new SourceFile(path, text);
                Diagnosed<Body> body = HclParser.parseFile(file);
                diagnostics.addAll(body.diagnostics());
                parsed.add(new ConfigurationFile(name, body.result()));
              });
    }
    return parsed;
  }

  private static String shown(String directory) {
    return directory.isEmpty() ? "." : directory;
  }
}
