package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Expression;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code provisioner} blocks, two of whose arguments are words of the language. */
final class ProvisionerDecoder {
  private static final BodySchema PROVISIONER = BodySchema.of("when", "on_failure");

  private final Diagnostics diagnostics;

  ProvisionerDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<ProvisionerBlock> provisioners(List<Block> found) {
    List<ProvisionerBlock> provisioners = new ArrayList<>();
    for (Block block : found) {
      BodyContent content = BodyContent.partial(block.body(), PROVISIONER, diagnostics);
      provisioners.add(
          new ProvisionerBlock(
              block.label(0),
              keyword(content, "when", "create", "destroy"),
              keyword(content, "on_failure", "fail", "continue"),
              content.remaining(),
              block.range()));
    }
    return provisioners;
  }

  /** One of two words, the first where none is written; quotation marks are taken off. */
  private String keyword(BodyContent content, String name, String usual, String other) {
    return content
        .expression(name)
        .map(expression -> keyword(expression, name, usual, other))
        .orElse(usual);
  }

  private String keyword(Expression expression, String name, String usual, String other) {
    String word =
        Traversals.names(expression).map(names -> String.join(".", names)).orElse("no word");
    if (word.equals(usual) || word.equals(other)) {
      return word;
    }
    diagnostics.add(
        Diagnostic.error(
            "configuration",
            "Invalid \"" + name + "\" keyword",
            "The \""
                + name
                + "\" argument requires one of the following keywords: "
                + (name.equals("when") ? usual + " or " + other : other + " or " + usual)
                + ".",
            expression.range()));
    return usual;
  }
}
