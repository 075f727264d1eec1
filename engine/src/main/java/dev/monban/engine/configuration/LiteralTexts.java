package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import dev.monban.engine.hcl.Label;
import dev.monban.engine.resource.LiteralText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds every text that stands in a file as it is: what there might be a secret in. */
public final class LiteralTexts {
  private final List<LiteralText> found = new ArrayList<>();

  private LiteralTexts() {}

  /** The texts in {@code body}, in the order in which they stand there. */
  public static List<LiteralText> of(Body body) {
    LiteralTexts texts = new LiteralTexts();
    texts.add(body, "");
    return Collections.unmodifiableList(texts.found);
  }

  private void add(Body body, String path) {
    for (BodyItem item : body.items()) {
      if (item instanceof Attribute attribute) {
        attribute.expression().accept(new LiteralWalk(found::add, join(path, attribute.name())));
      } else if (item instanceof Block block) {
        add(block.body(), path(block, path));
      }
    }
  }

  private static String path(Block block, String outer) {
    String path = join(outer, block.type());
    for (Label label : block.labels()) {
      path = join(path, label.text());
    }
    return path;
  }

  static String join(String path, String step) {
    return path.isEmpty() ? step : path + "." + step;
  }
}
