package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import java.util.List;
import java.util.Optional;

/** Reads the blocks whose arguments belong to a provider. */
final class ResourceDecoder {
  private static final BodySchema META =
      BodySchema.of("count", "for_each", "provider", "depends_on").with("lifecycle");
  private static final BodySchema MANAGED = META.with("provisioner", "type").with("connection");
  private static final BodySchema PROVIDER = BodySchema.of("alias", "version");

  private final Diagnostics diagnostics;
  private final StaticValues statics;
  private final BlockDecoder blocks;

  ResourceDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.statics = new StaticValues(diagnostics);
    this.blocks = new BlockDecoder(diagnostics);
  }

  ResourceBlock resource(ResourceMode mode, Block block) {
    BodyContent content =
        BodyContent.partial(
            block.body(), mode == ResourceMode.MANAGED ? MANAGED : META, diagnostics);
    Names.check(
        mode == ResourceMode.MANAGED ? "resource type" : "data source",
        block.labels().get(0),
        diagnostics);
    Names.check(
        mode == ResourceMode.MANAGED ? "resource" : "data resource",
        block.labels().get(1),
        diagnostics);
    Optional<Expression> count = content.expression("count");
    Optional<Expression> forEach = content.expression("for_each");
    blocks.checkRepetition(count, forEach);
    List<Block> connections = content.blocks("connection");
    return new ResourceBlock(
        mode,
        block.label(0),
        block.label(1),
        count,
        forEach,
        content.expression("provider").flatMap(blocks::provider),
        statics.references(content.expression("depends_on")),
        new LifecycleDecoder(diagnostics).lifecycle(mode, content.blocks("lifecycle")),
        new ProvisionerDecoder(diagnostics).provisioners(content.blocks("provisioner")),
        connections.isEmpty() ? Optional.empty() : Optional.of(connections.get(0).body()),
        content.remaining(),
        block.range(),
        block.headerRange());
  }

  ProviderBlock provider(Block block) {
    BodyContent content = BodyContent.partial(block.body(), PROVIDER, diagnostics);
    Body body = content.remaining();
    return new ProviderBlock(
        block.label(0),
        content
            .expression("alias")
            .flatMap(expression -> Traversals.names(expression).map(names -> names.get(0))),
        content.expression("version").flatMap(statics::text),
        body,
        block.range(),
        block.headerRange());
  }
}
