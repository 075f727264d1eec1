package dev.monban.engine.configuration;

import dev.monban.engine.configuration.ModuleBlock.PassedProvider;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.ObjectConstructor;
import dev.monban.engine.hcl.ObjectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code module} blocks. */
final class ModuleDecoder {
  private static final BodySchema MODULE =
      BodySchema.of("source", "version", "count", "for_each", "depends_on", "providers");

  private final Diagnostics diagnostics;
  private final StaticValues statics;
  private final BlockDecoder blocks;

  ModuleDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.statics = new StaticValues(diagnostics);
    this.blocks = new BlockDecoder(diagnostics);
  }

  ModuleBlock module(Block block) {
    BodyContent content = BodyContent.partial(block.body(), MODULE, diagnostics);
    Names.check("module instance", block.labels().get(0), diagnostics);
    Expression source = content.required("source", block.headerRange(), diagnostics);
    Optional<Expression> count = content.expression("count");
    Optional<Expression> forEach = content.expression("for_each");
    blocks.checkRepetition(count, forEach);
    Optional<String> version = content.expression("version").flatMap(statics::textOrNull);
    ModuleBlock module =
        new ModuleBlock(
            block.label(0),
            source == null ? "" : statics.text(source).orElse(""),
            version,
            count,
            forEach,
            content.expression("providers").map(this::providers).orElse(List.of()),
            statics.references(content.expression("depends_on")),
            content.remaining(),
            block.range(),
            block.headerRange(),
            source == null ? block.headerRange() : source.range());
    if (module.isLocal() && version.isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Invalid registry module source address",
              "Failed to parse module registry address: can't use local directory \""
                  + module.source()
                  + "\" as a module registry address. Terraform assumed that you intended a module registry source"
                  + " address because you also set the argument \"version\", which applies only to registry modules.",
              module.sourceRange()));
    }
    return module;
  }

  private List<PassedProvider> providers(Expression expression) {
    List<PassedProvider> passed = new ArrayList<>();
    if (!(expression instanceof ObjectConstructor map)) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Invalid expression",
              "A static map expression is required.",
              expression.range()));
      return passed;
    }
    for (ObjectItem item : map.items()) {
      Optional<ProviderReference> inside = blocks.provider(item.key());
      Optional<ProviderReference> outside = blocks.provider(item.value());
      if (inside.isPresent() && outside.isPresent()) {
        passed.add(new PassedProvider(inside.get(), outside.get()));
      }
    }
    return passed;
  }
}
