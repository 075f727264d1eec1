package dev.monban.engine.hcl;

import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands between the braces of a block, or in a file: attributes and blocks in the order of
 * the text.
 *
 * @param syntax in {@link Syntax#JSON} a nested block looks like an attribute: who knows the schema
 *     asks {@link JsonBodies#blocks} for its blocks
 */
public record Body(SourceRange range, List<BodyItem> items, Syntax syntax) implements Node {

  /** How the body is written. */
  public enum Syntax {
    /** HCL's own syntax. */
    NATIVE,
    /** JSON ({@code .tf.json}). */
    JSON
  }

  /** The attributes in the order of the text; a name may come twice in a broken text. */
  public List<Attribute> attributes() {
    return items.stream()
        .filter(Attribute.class::isInstance)
        .map(Attribute.class::cast)
        .collect(Collectors.toList());
  }

  /** The first attribute called {@code name}. */
  public Optional<Attribute> attribute(String name) {
    return attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** The blocks in the order of the text. */
  public List<Block> blocks() {
    return items.stream()
        .filter(Block.class::isInstance)
        .map(Block.class::cast)
        .collect(Collectors.toList());
  }

  /** The blocks of type {@code type} in the order of the text. */
  public List<Block> blocks(String type) {
    return blocks().stream()
        .filter(block -> block.type().equals(type))
        .collect(Collectors.toList());
  }
}
