package dev.monban.engine.evaluation;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import dev.monban.engine.hcl.JsonBodies;
import dev.monban.engine.hcl.JsonDuplicates;
import dev.monban.engine.provider.BlockSchema;
import dev.monban.engine.provider.NestedBlockSchema;
import dev.monban.engine.provider.WrittenArgument;
import dev.monban.engine.provider.WrittenBlock;
import dev.monban.engine.provider.WrittenBody;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Evaluates the body of a resource, a provider or the like: arguments to values, dynamic blocks to
 * blocks, and where each of them is written.
 */
final class BodyEvaluation {
  private static final String DYNAMIC = "dynamic";

  private final EvaluationSession session;
  private final SortedMap<AttributePath, SourceRange> places = new TreeMap<>();
  private boolean expanded;

  BodyEvaluation(EvaluationSession session) {
    this.session = session;
  }

  /** Where each argument and block is written, by its path. */
  SortedMap<AttributePath, SourceRange> places() {
    return Collections.unmodifiableSortedMap(places);
  }

  /** Whether a dynamic block has come up: else the places are the same in every instance. */
  boolean isExpanded() {
    return expanded;
  }

  /** The values of {@code body}; {@code schema} tells blocks from arguments in JSON. */
  WrittenBody evaluate(Body body, Optional<BlockSchema> schema, Scope scope) {
    return evaluate(body, schema, scope, AttributePath.EMPTY);
  }

  private WrittenBody evaluate(
      Body body, Optional<BlockSchema> schema, Scope scope, AttributePath path) {
    SortedMap<String, WrittenArgument> arguments = new TreeMap<>();
    Blocks blocks = new Blocks(schema, path);
    schema.ifPresent(
        known ->
            session
                .diagnostics()
                .addAll(JsonDuplicates.arguments(body, name -> known.attribute(name).isPresent())));
    for (BodyItem item : body.items()) {
      if (item instanceof Block block) {
        add(block, scope, blocks);
      } else if (item instanceof Attribute attribute) {
        List<Block> meant =
            body.syntax() == Body.Syntax.JSON ? meant(attribute, schema) : List.of();
        if (!meant.isEmpty() || isBlock(attribute, schema, body)) {
          meant.forEach(block -> add(block, scope, blocks));
        } else {
          places.put(path.then(attribute.name()), attribute.range());
          arguments.put(
              attribute.name(),
              new WrittenArgument(
                  session.evaluate(attribute.expression(), scope), Optional.of(attribute.range())));
        }
      }
    }
    return new WrittenBody(arguments, blocks.found, Optional.of(body.range()));
  }

  private List<Block> meant(Attribute attribute, Optional<BlockSchema> schema) {
    if (attribute.name().equals(DYNAMIC)) {
      return session.keep(JsonBodies.blocks(attribute, 1));
    }
    return schema
        .flatMap(known -> known.block(attribute.name()))
        .map(nested -> session.keep(JsonBodies.blocks(attribute, 0)))
        .orElse(List.of());
  }

  private static boolean isBlock(Attribute attribute, Optional<BlockSchema> schema, Body body) {
    return body.syntax() == Body.Syntax.JSON
        && (attribute.name().equals(DYNAMIC)
            || schema.flatMap(known -> known.block(attribute.name())).isPresent());
  }

  private void add(Block block, Scope scope, Blocks blocks) {
    if (block.type().equals(DYNAMIC) && block.labels().size() == 1) {
      expanded = true;
      for (DynamicBlock.Instance instance : new DynamicBlock(session, block, scope).instances()) {
        blocks.add(
            block.label(0),
            instance.labels(),
            instance.content().body(),
            instance.scope(),
            instance.doubts(),
            instance.content().headerRange().to(block.headerRange()));
      }
      return;
    }
    List<String> labels = new ArrayList<>();
    block.labels().forEach(label -> labels.add(label.text()));
    blocks.add(
        block.type(), labels, block.body(), scope, Collections.emptySortedSet(), block.range());
  }

  /** The blocks of one body: counts them by type, which gives each its path. */
  private final class Blocks {
    private final Optional<BlockSchema> schema;
    private final AttributePath path;
    private final List<WrittenBlock> found = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Blocks(Optional<BlockSchema> schema, AttributePath path) {
      this.schema = schema;
      this.path = path;
    }

    void add(
        String type,
        List<String> labels,
        Body body,
        Scope scope,
        SortedSet<Origin> doubts,
        SourceRange range) {
      Optional<NestedBlockSchema> nested = schema.flatMap(known -> known.block(type));
      int index = counts.merge(type, 1, Integer::sum) - 1;
      AttributePath place = place(type, labels, nested, index);
      places.put(place, range);
      WrittenBody content = evaluate(body, nested.map(NestedBlockSchema::block), scope, place);
      found.add(new WrittenBlock(type, labels, content, doubts, Optional.of(range)));
    }

    private AttributePath place(
        String type, List<String> labels, Optional<NestedBlockSchema> nested, int index) {
      AttributePath all = path.then(type);
      if (nested.isEmpty()) {
        return all.then(index);
      }
      return switch (nested.get().nesting()) {
        case SINGLE, GROUP -> all;
        case LIST, SET -> all.then(index);
        case MAP -> labels.isEmpty() ? all : all.then(labels.get(0));
      };
    }
  }
}
