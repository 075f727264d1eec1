package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code check} blocks, and the one data source that each may have for itself. */
final class CheckDecoder {
  private static final String CODE = "configuration";
  private static final BodySchema CHECK =
      BodySchema.of().with("data", "type", "name").with("assert");

  private final Diagnostics diagnostics;

  CheckDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  CheckBlock check(Block block) {
    BodyContent content = BodyContent.whole(block.body(), CHECK, diagnostics);
    List<Block> data = content.blocks("data");
    if (content.blocks("assert").isEmpty()) {
      error(
          "Zero assert blocks",
          "Check blocks must have at least one assert block.",
          block.headerRange());
    }
    if (data.size() > 1) {
      error(
          "Multiple data resource blocks",
          "A check block has one data source at most; its first is at "
              + data.get(0).headerRange()
              + ".",
          data.get(1).headerRange());
    }
    return new CheckBlock(
        block.label(0),
        data.stream().findFirst().map(this::data),
        new BlockDecoder(diagnostics).rules(content.blocks("assert")),
        block.range(),
        block.headerRange());
  }

  private ResourceBlock data(Block block) {
    ResourceBlock data = new ResourceDecoder(diagnostics).resource(ResourceMode.DATA, block);
    refuse("count", data.count().isPresent(), block);
    refuse("for_each", data.forEach().isPresent(), block);
    return data;
  }

  private void refuse(String argument, boolean written, Block block) {
    if (written) {
      error(
          "Invalid \"" + argument + "\" attribute",
          "The data source of a check block is read once: it has neither count nor for_each.",
          block.headerRange());
    }
  }

  /** Refuses data sources in {@code checks} that have the name of one outside or before. */
  void checkNames(Iterable<CheckBlock> checks, Map<String, ResourceBlock> outside) {
    Map<String, ResourceBlock> known = new LinkedHashMap<>(outside);
    for (CheckBlock check : checks) {
      Optional<ResourceBlock> data = check.data();
      if (data.isPresent()) {
        ResourceBlock first = known.putIfAbsent(data.get().reference(), data.get());
        if (first != null) {
          error(
              "Duplicate data \"" + first.type() + "\" configuration",
              "There is a "
                  + first.reference()
                  + " at "
                  + first.header()
                  + " already; data sources of check blocks share their names with those of the module.",
              data.get().header());
        }
      }
    }
  }

  private void error(String summary, String detail, SourceRange range) {
    diagnostics.add(Diagnostic.error(CODE, summary, detail, range));
  }
}
