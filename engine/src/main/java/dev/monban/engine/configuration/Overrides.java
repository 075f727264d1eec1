package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Merges a block of an override file into the block it overrides: an argument replaces the one of
 * its name, the nested blocks of a type replace all of that type ({@code dynamic} ones included),
 * {@code lifecycle} is merged in its turn.
 */
final class Overrides {
  private static final String LIFECYCLE = "lifecycle";

  private Overrides() {}

  /** {@code base}, changed as {@code override} says; it keeps its place. */
  static Block merge(Block base, Block override) {
    return new Block(
        base.range(),
        base.type(),
        base.typeRange(),
        base.labels(),
        merge(base.body(), override.body()));
  }

  private static Body merge(Body base, Body override) {
    Set<String> arguments = new HashSet<>();
    Set<String> blocks = new HashSet<>();
    for (BodyItem item : override.items()) {
      if (item instanceof Attribute attribute) {
        arguments.add(attribute.name());
      } else if (item instanceof Block block && !isMergedInto(base, block)) {
        blocks.add(contentType(block));
      }
    }
    List<BodyItem> items = new ArrayList<>();
    for (BodyItem item : base.items()) {
      if (item instanceof Attribute attribute) {
        if (!arguments.contains(attribute.name()) && !blocks.contains(attribute.name())) {
          items.add(item);
        }
      } else if (item instanceof Block block && !blocks.contains(contentType(block))) {
        items.add(withOverride(block, override));
      }
    }
    for (BodyItem item : override.items()) {
      if (!(item instanceof Block block && isMergedInto(base, block))) {
        items.add(item);
      }
    }
    boolean json = base.syntax() == Body.Syntax.JSON || override.syntax() == Body.Syntax.JSON;
    return new Body(
        base.range(),
        Collections.unmodifiableList(items),
        json ? Body.Syntax.JSON : Body.Syntax.NATIVE);
  }

  private static boolean isMergedInto(Body base, Block block) {
    return block.type().equals(LIFECYCLE) && !base.blocks(block.type()).isEmpty();
  }

  private static Block withOverride(Block block, Body override) {
    if (!block.type().equals(LIFECYCLE) || override.blocks(block.type()).isEmpty()) {
      return block;
    }
    return merge(block, override.blocks(block.type()).get(0));
  }

  /** The type of block that comes out: that of the label for a {@code dynamic} one. */
  private static String contentType(Block block) {
    return block.type().equals("dynamic") ? block.label(0) : block.type();
  }
}
