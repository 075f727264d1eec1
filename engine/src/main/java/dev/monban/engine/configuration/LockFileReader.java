package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.HclParser;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.TupleConstructor;
import dev.monban.engine.resource.LockFile;
import dev.monban.engine.resource.LockFile.LockedProvider;
import dev.monban.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the dependency lock file, {@code .terraform.lock.hcl}. */
public final class LockFileReader {
  private static final String NAME = ".terraform.lock.hcl";

  private LockFileReader() {}

  /** That of the root module in {@code directory}; empty when there is none. */
  public static Diagnosed<Optional<LockFile>> read(SourceFiles files, String directory) {
    String path = SourcePath.resolve(directory, NAME);
    Optional<String> text = files.text(path);
    if (text.isEmpty()) {
      return Diagnosed.clean(Optional.empty());
    }
    Diagnostics diagnostics = new Diagnostics();
    Diagnosed<Body> body = HclParser.parseFile(new SourceFile(path, text.get()));
    diagnostics.addAll(body.diagnostics());
    List<LockedProvider> providers = new ArrayList<>();
    for (Block block : body.result().blocks("provider")) {
      providers.add(
          new LockedProvider(
              block.label(0), text(block, "version"), text(block, "constraints"), hashes(block)));
    }
    return new Diagnosed<>(
        Optional.of(new LockFile(Collections.unmodifiableList(providers))), diagnostics.list());
  }

  private static String text(Block block, String name) {
    return block
        .body()
        .attribute(name)
        .map(Attribute::expression)
        .flatMap(LockFileReader::literal)
        .orElse("");
  }

  private static List<String> hashes(Block block) {
    List<String> hashes = new ArrayList<>();
    block
        .body()
        .attribute("hashes")
        .map(Attribute::expression)
        .filter(TupleConstructor.class::isInstance)
        .ifPresent(
            list ->
                ((TupleConstructor) list)
                    .elements()
                    .forEach(hash -> literal(hash).ifPresent(hashes::add)));
    return Collections.unmodifiableList(hashes);
  }

  private static Optional<String> literal(Expression expression) {
    return expression instanceof Template template ? template.literalText() : Optional.empty();
  }
}
