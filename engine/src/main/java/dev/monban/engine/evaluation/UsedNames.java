package dev.monban.engine.evaluation;

import dev.monban.engine.configuration.ModuleContent;
import dev.monban.engine.hcl.Attribute;
import dev.monban.engine.hcl.Block;
import dev.monban.engine.hcl.Body;
import dev.monban.engine.hcl.BodyItem;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which variables and locals of a module anything in it refers to; a variable's own validation does
 * not count.
 */
record UsedNames(Set<String> variables, Set<String> locals) {

  static UsedNames in(ModuleContent content) {
    UsedNames names = new UsedNames(new LinkedHashSet<>(), new LinkedHashSet<>());
    content.bodies().forEach(names::addFile);
    return names;
  }

  private void addFile(Body file) {
    for (BodyItem item : file.items()) {
      if (!(item instanceof Block block && block.type().equals("variable"))) {
        add(item);
      }
    }
  }

  private void add(BodyItem item) {
    if (item instanceof Attribute attribute) {
      for (Reference reference : References.in(attribute.expression())) {
        if (reference.root().equals("var")) {
          variables.add(reference.attribute(0));
        } else if (reference.root().equals("local")) {
          locals.add(reference.attribute(0));
        }
      }
    } else if (item instanceof Block block) {
      block.body().items().forEach(this::add);
    }
  }
}
