package dev.monban.engine.configuration;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.diagnostic.Diagnostics;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import dev.monban.engine.hcl.Expression;
import dev.monban.engine.hcl.JsonBodies;
import dev.monban.engine.hcl.JsonDuplicates;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body sorted by a schema: the arguments and blocks that it names, and the rest.
 *
 * <p>A JSON body comes out like one in HCL's own syntax.
 */
final class BodyContent {
  private static final String CODE = "configuration";

  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<BodyItem> rest = new ArrayList<>();
  private final Body body;

  private BodyContent(Body body) {
    this.body = body;
  }

  /** What {@code body} holds; all that {@code schema} does not name is an error. */
  static BodyContent whole(Body body, BodySchema schema, Diagnostics diagnostics) {
    BodyContent content = partial(body, schema, diagnostics);
    for (BodyItem item : content.rest) {
      diagnostics.add(content.unexpected(item, schema));
    }
    return content;
  }

  /** What {@code body} holds of {@code schema}; all else is {@link #remaining}. */
  static BodyContent partial(Body body, BodySchema schema, Diagnostics diagnostics) {
    BodyContent content = new BodyContent(body);
    diagnostics.addAll(JsonDuplicates.arguments(body, schema.attributes()::contains));
    for (BodyItem item : body.items()) {
      if (item instanceof Attribute attribute) {
        content.add(attribute, schema, diagnostics);
      } else if (item instanceof Block block) {
        content.add(block, schema, diagnostics);
      }
    }
    return content;
  }

  private void add(Attribute attribute, BodySchema schema, Diagnostics diagnostics) {
    List<String> labels = schema.blocks().get(attribute.name());
    if (schema.attributes().contains(attribute.name())) {
      attributes.putIfAbsent(attribute.name(), attribute);
    } else if (labels != null && body.syntax() == Body.Syntax.JSON) {
      Diagnosed<List<Block>> meant = JsonBodies.blocks(attribute, labels.size());
      diagnostics.addAll(meant.diagnostics());
      blocks.addAll(meant.result());
    } else if (!(body.syntax() == Body.Syntax.JSON && attribute.name().equals("//"))) {
      rest.add(attribute);
    }
  }

  private void add(Block block, BodySchema schema, Diagnostics diagnostics) {
    List<String> labels = schema.blocks().get(block.type());
    if (labels == null) {
      rest.add(block);
    } else if (hasLabels(block, labels, diagnostics)) {
      blocks.add(block);
    }
  }

  private static boolean hasLabels(Block block, List<String> names, Diagnostics diagnostics) {
    if (block.labels().size() < names.size()) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Missing " + names.get(block.labels().size()) + " for " + block.type(),
              "All " + block.type() + " blocks must have " + count(names) + ".",
              block.headerRange()));
      return false;
    }
    if (block.labels().size() > names.size()) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Extraneous label for " + block.type(),
              names.isEmpty()
                  ? "No labels are expected for " + block.type() + " blocks."
                  : "Only " + count(names) + " are expected for " + block.type() + " blocks.",
              block.labels().get(names.size()).range()));
      return false;
    }
    return true;
  }

  private static String count(List<String> names) {
    return names.size()
        + (names.size() == 1 ? " label (" : " labels (")
        + String.join(", ", names)
        + ")";
  }

  private Diagnostic unexpected(BodyItem item, BodySchema schema) {
    if (item instanceof Block block) {
      String detail = "Blocks of type \"" + block.type() + "\" are not expected here.";
      return Diagnostic.error(
          CODE,
          "Unsupported block type",
          schema.attributes().contains(block.type())
              ? detail + " Did you mean to define argument \"" + block.type() + "\"?"
              : detail,
          block.typeRange());
    }
    Attribute attribute = (Attribute) item;
    if (body.syntax() == Body.Syntax.JSON) {
      return Diagnostic.error(
          CODE,
          "Extraneous JSON object property",
          "No argument or block type is named \"" + attribute.name() + "\" here.",
          attribute.nameRange());
    }
    String detail = "An argument named \"" + attribute.name() + "\" is not expected here.";
    return Diagnostic.error(
        CODE,
        "Unsupported argument",
        schema.blocks().containsKey(attribute.name())
            ? detail + " Did you mean to define a block of type \"" + attribute.name() + "\"?"
            : detail,
        attribute.nameRange());
  }

  /** The argument {@code name}. */
  Optional<Attribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The expression of the argument {@code name}. */
  Optional<Expression> expression(String name) {
    return attribute(name).map(Attribute::expression);
  }

  /**
   * The argument {@code name}, without which the block that begins at {@code range} is an error.
   */
  @Nullable Expression required(String name, SourceRange range, Diagnostics diagnostics) {
    Attribute found = attributes.get(name);
    if (found == null) {
      diagnostics.add(
          Diagnostic.error(
              CODE,
              "Missing required argument",
              "The argument \"" + name + "\" is required, but no definition was found.",
              range));
      return null;
    }
    return found.expression();
  }

  /** All arguments that the schema names, in the order of the text. */
  List<Attribute> attributes() {
    return Collections.unmodifiableList(new ArrayList<>(attributes.values()));
  }

  /** All blocks that the schema names, in the order of the text. */
  List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** The blocks of one type. */
  List<Block> blocks(String type) {
    List<Block> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block.type().equals(type)) {
        found.add(block);
      }
    }
    return found;
  }

  /** What the schema does not name, as a body of its own. */
  Body remaining() {
    return new Body(body.range(), Collections.unmodifiableList(rest), body.syntax());
  }
}
