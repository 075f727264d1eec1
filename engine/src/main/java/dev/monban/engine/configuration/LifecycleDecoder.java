package dev.monban.engine.configuration;

import dev.monban.engine.address.ResourceMode;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.Template;
import dev.monban.engine.hcl.Variable;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code lifecycle} blocks. */
final class LifecycleDecoder {
  private static final String CODE = "configuration";
  private static final BodySchema LIFECYCLE =
      BodySchema.of(
              "create_before_destroy",
              "prevent_destroy",
              "ignore_changes",
              "replace_triggered_by",
              "enabled")
          .with("precondition")
          .with("postcondition");

  private final Diagnostics diagnostics;
  private final StaticValues statics;
  private final BlockDecoder blocks;

  LifecycleDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.statics = new StaticValues(diagnostics);
    this.blocks = new BlockDecoder(diagnostics);
  }

  /** The first of the {@code lifecycle} blocks {@code found} in a resource; there may be one. */
  LifecycleBlock lifecycle(ResourceMode mode, List<Block> found) {
    if (found.isEmpty()) {
      return LifecycleBlock.NONE;
    }
    if (found.size() > 1) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Duplicate lifecycle block",
              "This resource already has a lifecycle block at " + found.get(0).typeRange() + ".",
              found.get(1).typeRange()));
    }
    BodyContent content = BodyContent.whole(found.get(0).body(), LIFECYCLE, diagnostics);
    if (mode == ResourceMode.DATA) {
      content.attributes().forEach(this::refuseForData);
    }
    return new LifecycleBlock(
        content.expression("prevent_destroy"),
        content.expression("create_before_destroy"),
        content.expression("ignore_changes").filter(LifecycleDecoder::isAll).isPresent(),
        content
            .expression("ignore_changes")
            .filter(expression -> !isAll(expression))
            .map(this::ignored)
            .orElse(List.of()),
        content.expression("replace_triggered_by").map(this::triggers).orElse(List.of()),
        blocks.rules(content.blocks("precondition")),
        blocks.rules(content.blocks("postcondition")));
  }

  private void refuseForData(Attribute attribute) {
    diagnostics.add(
        Diagnostic.error(
            CODE,
            "Invalid data resource lifecycle argument",
            "A data source is only read, so that \""
                + attribute.name()
                + "\" means nothing in it; its lifecycle block has conditions alone.",
            attribute.nameRange()));
  }

  private static boolean isAll(Expression expression) {
    Expression word =
        QuotedExpressions.isNative(expression) ? expression : QuotedExpressions.unquote(expression);
    return word instanceof Variable variable && variable.name().equals("all");
  }

  private List<Expression> ignored(Expression expression) {
    List<Expression> references = new ArrayList<>();
    for (Expression element : statics.elements(expression)) {
      if (element instanceof Template text && text.literalText().filter("*"::equals).isPresent()) {
        diagnostics.add(
            Diagnostic.error(
                CODE,
                "Invalid ignore_changes wildcard",
                "The [\"*\"] form of ignore_changes is out of use. Use \"ignore_changes = all\" to ignore changes to"
                    + " all attributes.",
                element.range()));
      } else {
        statics.reference(element).ifPresent(references::add);
      }
    }
    return references;
  }

  /** What names a resource in quotation marks does so in JSON alone. */
  private List<Expression> triggers(Expression expression) {
    List<Expression> triggers = new ArrayList<>();
    for (Expression element : statics.elements(expression)) {
      triggers.add(
          QuotedExpressions.isNative(element) ? element : QuotedExpressions.unquote(element));
    }
    return triggers;
  }
}
