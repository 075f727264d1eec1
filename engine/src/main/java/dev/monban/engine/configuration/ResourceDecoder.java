package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.TupleConstructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the blocks whose arguments belong to a provider. */
final class ResourceDecoder {
  private static final BodySchema META =
      BodySchema.of("count", "for_each", "provider", "depends_on").with("lifecycle");
  private static final BodySchema MANAGED = META.with("provisioner", "type").with("connection");
  private static final BodySchema LIFECYCLE =
      BodySchema.of(
              "create_before_destroy",
              "prevent_destroy",
              "ignore_changes",
              "replace_triggered_by",
              "enabled")
          .with("precondition")
          .with("postcondition");
  private static final BodySchema PROVIDER = BodySchema.of("alias", "version");
  private static final BodySchema CHECK =
      BodySchema.of().with("data", "type", "name").with("assert");

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
        lifecycle(content.blocks("lifecycle")),
        new ProvisionerDecoder(diagnostics).provisioners(content.blocks("provisioner")),
        connections.isEmpty() ? Optional.empty() : Optional.of(connections.get(0).body()),
        content.remaining(),
        block.range(),
        block.headerRange());
  }

  private LifecycleBlock lifecycle(List<Block> found) {
    if (found.isEmpty()) {
      return LifecycleBlock.NONE;
    }
    if (found.size() > 1) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Duplicate lifecycle block",
              "This resource already has a lifecycle block at " + found.get(0).typeRange() + ".",
              found.get(1).typeRange()));
    }
    BodyContent content = BodyContent.whole(found.get(0).body(), LIFECYCLE, diagnostics);
    return new LifecycleBlock(
        content.expression("prevent_destroy"),
        content.expression("create_before_destroy"),
        content.expression("ignore_changes").map(this::ignored).orElse(List.of()),
        elements(content.expression("replace_triggered_by")),
        blocks.rules(content.blocks("precondition")),
        blocks.rules(content.blocks("postcondition")));
  }

  private List<String> ignored(Expression expression) {
    if (!(expression instanceof TupleConstructor list)) {
      return List.of(name(expression));
    }
    List<String> names = new ArrayList<>();
    for (Expression element : list.elements()) {
      String name = name(element);
      names.add(name.equals("*") ? "all" : name);
    }
    return names;
  }

  private static String name(Expression expression) {
    String text = expression.range().text();
    return text.startsWith("\"") && text.length() > 1 ? text.substring(1, text.length() - 1) : text;
  }

  private static List<Expression> elements(Optional<Expression> expression) {
    return expression
        .filter(TupleConstructor.class::isInstance)
        .map(list -> ((TupleConstructor) list).elements())
        .orElse(List.of());
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

  CheckBlock check(Block block) {
    BodyContent content = BodyContent.whole(block.body(), CHECK, diagnostics);
    List<Block> data = content.blocks("data");
    if (content.blocks("assert").isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Zero assert blocks",
              "Check blocks must have at least one assert block.",
              block.headerRange()));
    }
    return new CheckBlock(
        block.label(0),
        data.isEmpty() ? Optional.empty() : Optional.of(resource(ResourceMode.DATA, data.get(0))),
        blocks.rules(content.blocks("assert")),
        block.range(),
        block.headerRange());
  }
}
