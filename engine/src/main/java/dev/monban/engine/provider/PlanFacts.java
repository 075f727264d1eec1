package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What no schema document tells, but plans do: defaults, and which blocks are computed. They are
 * taken from one version of a provider to another where an argument has kept its name, its type and
 * its being optional.
 */
final class PlanFacts {
  private PlanFacts() {}

  /** {@code block} with the defaults and computed blocks of {@code known}. */
  static BlockSchema taken(BlockSchema known, BlockSchema block) {
    Map<String, AttributeSchema> attributes = new TreeMap<>(CodePoints.ORDER);
    block
        .attributes()
        .forEach(
            (name, own) ->
                attributes.put(
                    name, known.attribute(name).map(other -> taken(other, own)).orElse(own)));
    Map<String, NestedBlockSchema> blocks = new TreeMap<>(CodePoints.ORDER);
    block
        .blocks()
        .forEach(
            (name, own) ->
                blocks.put(name, known.block(name).map(other -> taken(other, own)).orElse(own)));
    return new BlockSchema(attributes, blocks, block.isDeprecated());
  }

  private static AttributeSchema taken(AttributeSchema known, AttributeSchema own) {
    boolean same = own.optional() && own.type().equals(known.type());
    Optional<Value> value =
        own.defaultValue().or(() -> same ? known.defaultValue() : Optional.empty());
    return new AttributeSchema(
        own.type(),
        own.required(),
        own.optional(),
        own.computed(),
        own.sensitive(),
        own.writeOnly(),
        own.deprecated(),
        value);
  }

  private static NestedBlockSchema taken(NestedBlockSchema known, NestedBlockSchema own) {
    return new NestedBlockSchema(
        own.nesting(),
        own.minimum(),
        own.maximum(),
        own.computed() || known.computed(),
        taken(known.block(), own.block()));
  }
}
