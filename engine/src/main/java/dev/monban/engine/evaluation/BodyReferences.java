package dev.monban.engine.evaluation;

import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import java.util.ArrayList;
import java.util.List;

/** Finds what a body refers to, its nested blocks included, in the order of the text. */
final class BodyReferences {
  private BodyReferences() {}

  /** Each reference; those to the iterators of dynamic blocks are among them. */
  static List<Reference> in(Body body) {
    List<Reference> found = new ArrayList<>();
    add(body, found);
    return found;
  }

  private static void add(Body body, List<Reference> found) {
    for (BodyItem item : body.items()) {
      if (item instanceof Attribute attribute) {
        found.addAll(References.in(attribute.expression()));
      } else if (item instanceof Block block) {
        add(block.body(), found);
      }
    }
  }
}
