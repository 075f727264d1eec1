package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.JsonBodies;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the blocks that have no provider's arguments in them. */
final class BlockDecoder {
  private static final BodySchema CHECK_RULE = BodySchema.of("condition", "error_message");
  private static final BodySchema VARIABLE =
      BodySchema.of(
              "description", "default", "type", "sensitive", "ephemeral", "nullable", "deprecated")
          .with("validation");
  private static final BodySchema OUTPUT =
      BodySchema.of("description", "value", "depends_on", "sensitive", "ephemeral", "deprecated")
          .with("precondition");
  private static final BodySchema MOVED = BodySchema.of("from", "to");
  private static final BodySchema IMPORT =
      BodySchema.of("id", "identity", "to", "provider", "for_each");
  private static final BodySchema REMOVED =
      BodySchema.of("from").with("lifecycle").with("provisioner", "type").with("connection");

  private final Diagnostics diagnostics;
  private final StaticValues statics;

  BlockDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.statics = new StaticValues(diagnostics);
  }

  VariableBlock variable(Block block) {
    BodyContent content = BodyContent.whole(block.body(), VARIABLE, diagnostics);
    Names.checkVariable(block.labels().get(0), diagnostics);
    return new VariableBlock(
        block.label(0),
        content.expression("type").map(BlockDecoder::typeConstraint),
        content.expression("default").map(BlockDecoder::constant),
        content.expression("description").flatMap(statics::text),
        statics.bool(content.expression("sensitive"), false),
        statics.bool(content.expression("ephemeral"), false),
        statics.bool(content.expression("nullable"), true),
        rules(content.blocks("validation")),
        block.range(),
        block.headerRange());
  }

  /**
   * A default is evaluated without anything it could refer to: in JSON its texts are no templates.
   */
  private static Expression constant(Expression expression) {
    return QuotedExpressions.isNative(expression) ? expression : JsonBodies.literal(expression);
  }

  private static Expression typeConstraint(Expression expression) {
    return QuotedExpressions.isNative(expression)
        ? expression
        : QuotedExpressions.unquote(expression);
  }

  Optional<OutputBlock> output(Block block) {
    BodyContent content = BodyContent.whole(block.body(), OUTPUT, diagnostics);
    Names.check("output", block.labels().get(0), diagnostics);
    Expression value = content.required("value", block.headerRange(), diagnostics);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(
        new OutputBlock(
            block.label(0),
            value,
            content.expression("description").flatMap(statics::text),
            statics.bool(content.expression("sensitive"), false),
            statics.bool(content.expression("ephemeral"), false),
            statics.references(content.expression("depends_on")),
            rules(content.blocks("precondition")),
            block.range(),
            block.headerRange()));
  }

  Optional<MovedBlock> moved(Block block) {
    BodyContent content = BodyContent.whole(block.body(), MOVED, diagnostics);
    Optional<Expression> from = reference(content, "from", block);
    Optional<Expression> to = reference(content, "to", block);
    return from.flatMap(source -> to.map(target -> new MovedBlock(source, target, block.range())));
  }

  Optional<RemovedBlock> removed(Block block) {
    BodyContent content = BodyContent.whole(block.body(), REMOVED, diagnostics);
    return reference(content, "from", block).map(from -> new RemovedBlock(from, block.range()));
  }

  Optional<ImportBlock> imported(Block block) {
    BodyContent content = BodyContent.whole(block.body(), IMPORT, diagnostics);
    Expression to = content.required("to", block.headerRange(), diagnostics);
    return to == null
        ? Optional.empty()
        : Optional.of(
            new ImportBlock(
                QuotedExpressions.unquote(to),
                content.expression("id"),
                content.expression("for_each"),
                block.range()));
  }

  private Optional<Expression> reference(BodyContent content, String name, Block block) {
    Expression expression = content.required(name, block.headerRange(), diagnostics);
    return expression == null ? Optional.empty() : statics.reference(expression);
  }

  List<CheckRule> rules(List<Block> blocks) {
    List<CheckRule> rules = new ArrayList<>();
    for (Block block : blocks) {
      BodyContent content = BodyContent.whole(block.body(), CHECK_RULE, diagnostics);
      Expression condition = content.required("condition", block.headerRange(), diagnostics);
      Expression message = content.required("error_message", block.headerRange(), diagnostics);
      if (condition != null && message != null) {
        rules.add(new CheckRule(condition, message, block.typeRange()));
      }
    }
    return rules;
  }

  /** A configuration that is named where the language wants a name. */
  Optional<ProviderReference> provider(Expression expression) {
    Optional<List<String>> names = Traversals.names(expression).filter(found -> found.size() <= 2);
    if (names.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Invalid provider configuration reference",
              "A provider configuration reference must be given as a provider name, or as a provider name and an alias"
                  + " with a period between them.",
              expression.range()));
    }
    SourceRange range = expression.range();
    return names.map(
        found ->
            new ProviderReference(
                found.get(0),
                found.size() > 1 ? Optional.of(found.get(1)) : Optional.empty(),
                range));
  }

  /** Refuses {@code count} and {@code for_each} on the same block. */
  void checkRepetition(Optional<Expression> count, Optional<Expression> forEach) {
    if (count.isPresent() && forEach.isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              "configuration",
              "Invalid combination of \"count\" and \"for_each\"",
              "The \"count\" and \"for_each\" meta-arguments are mutually-exclusive, only one should be used to be"
                  + " explicit about the number of resources to be created.",
              count.get().range()));
    }
  }
}
