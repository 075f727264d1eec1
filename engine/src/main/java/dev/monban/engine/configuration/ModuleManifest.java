package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.source.SourceFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code terraform init} has fetched: {@code .terraform/modules/modules.json}. */
final class ModuleManifest {
  private static final String PLACE = ".terraform/modules/modules.json";

  private final Map<String, String> directories;

  private ModuleManifest(Map<String, String> directories) {
    this.directories = Collections.unmodifiableMap(new LinkedHashMap<>(directories));
  }

  /** That of the root module in {@code root}; without entries when there is none. */
  static ModuleManifest read(SourceFiles files, String root) {
    String path = SourcePath.resolve(root, PLACE);
    Map<String, String> directories = new LinkedHashMap<>();
    files
        .text(path)
        .map(text -> HclParser.parseFile(new SourceFile(path, text)).result())
        .flatMap(body -> body.attribute("Modules"))
        .map(Attribute::expression)
        .filter(TupleConstructor.class::isInstance)
        .ifPresent(
            list -> {
              for (Expression entry : ((TupleConstructor) list).elements()) {
                if (entry instanceof ObjectConstructor object) {
                  directories.put(
                      text(object, "Key"), SourcePath.resolve(root, text(object, "Dir")));
                }
              }
            });
    return new ModuleManifest(directories);
  }

  /**
   * The directory of the call {@code key} ({@code network.subnets}); empty when nothing has been
   * fetched for it.
   */
  Optional<String> directory(String key) {
    return Optional.ofNullable(directories.get(key));
  }

  private static String text(ObjectConstructor object, String name) {
    for (ObjectItem item : object.items()) {
      if (item.literalKey().filter(name::equals).isPresent()
          && item.value() instanceof Template template) {
        return template.literalText().orElse("");
      }
    }
    return "";
  }
}
