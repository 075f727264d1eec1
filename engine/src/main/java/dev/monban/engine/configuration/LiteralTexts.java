package dev.monban.engine.configuration;

import dev.monban.engine.address.ModuleAddress;
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
  private final ModuleAddress module;

  private LiteralTexts(ModuleAddress module) {
    this.module = module;
  }

  /** The texts in a file of {@code module}, in the order in which they stand there. */
  public static List<LiteralText> of(Body body, ModuleAddress module) {
    return of(body, module, "");
  }

  /** The texts in a file that gives variables of the root module their values. */
  public static List<LiteralText> ofVariableValues(Body body) {
    return of(body, ModuleAddress.ROOT, "var");
  }

  private static List<LiteralText> of(Body body, ModuleAddress module, String path) {
    LiteralTexts texts = new LiteralTexts(module);
    texts.add(body, path);
    return Collections.unmodifiableList(texts.found);
  }

  private void add(Body body, String path) {
    for (BodyItem item : body.items()) {
      if (item instanceof Attribute attribute) {
        new LiteralWalk(module, join(path, attribute.name()), found::add)
            .walk(attribute.expression());
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
