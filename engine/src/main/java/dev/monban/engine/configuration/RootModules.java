package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the root modules that a directory means: itself, or those somewhere below it. */
public final class RootModules {
  private static final Set<String> SKIPPED = Set.of("node_modules");

  private final SourceFiles files;
  private final Set<String> modules = new TreeSet<>();
  private final Set<String> called = new TreeSet<>();

  private RootModules(SourceFiles files) {
    this.files = files;
  }

  /**
   * The root modules of {@code directory}: the directory itself when it holds Terraform files, else
   * all directories below that do and that none of them calls as a module; sorted, empty when there
   * is none.
   */
  public static List<String> find(SourceFiles files, String directory) {
    String start = SourcePath.normalize(directory);
    if (isModule(files, start)) {
      return List.of(start);
    }
    RootModules search = new RootModules(files);
    search.search(start);
    search.modules.forEach(search::noteCalls);
    List<String> roots = new ArrayList<>(search.modules);
    roots.removeAll(search.called);
    return Collections.unmodifiableList(roots);
  }

  private static boolean isModule(SourceFiles files, String directory) {
    return files.fileNames(directory).stream().anyMatch(ConfigurationFile::isPartOfModule);
  }

  private void search(String directory) {
    if (isModule(files, directory)) {
      modules.add(directory);
    }
    for (String name : files.directoryNames(directory)) {
      if (!name.startsWith(".") && !SKIPPED.contains(name)) {
        search(SourcePath.resolve(directory, name));
      }
    }
  }

  private void noteCalls(String directory) {
    for (String name : files.fileNames(directory)) {
      if (ConfigurationFile.isPartOfModule(name)) {
        String path = SourcePath.resolve(directory, name);
        files
            .text(path)
            .filter(text -> text.contains("module"))
            .ifPresent(
                text ->
                    noteCalls(directory, HclParser.parseFile(new SourceFile(path, text)).result()));
      }
    }
  }

  private void noteCalls(String directory, Body file) {
    for (Block block : file.blocks("module")) {
      block
          .body()
          .attribute("source")
          .map(Attribute::expression)
          .flatMap(
              source ->
                  source instanceof Template template ? template.literalText() : Optional.empty())
          .filter(source -> source.startsWith("./") || source.startsWith("../"))
          .ifPresent(source -> called.add(SourcePath.resolve(directory, source)));
    }
  }
}
