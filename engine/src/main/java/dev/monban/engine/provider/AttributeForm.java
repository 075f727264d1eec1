package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Type;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Attributes that may also be written as blocks: lists and sets of objects, such as {@code ingress}
 * of a security group.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/attr-as-blocks">Attributes as
 *     Blocks</a>
 */
final class AttributeForm {
  private AttributeForm() {}

  /**
   * What a block of the attribute's name holds; empty for an attribute that cannot be written so.
   */
  static Optional<BlockSchema> of(AttributeSchema attribute) {
    return attribute.isArgument()
        ? element(attribute.type()).map(AttributeForm::block)
        : Optional.empty();
  }

  private static Optional<Type.ObjectType> element(Type type) {
    return elementType(type) instanceof Type.ObjectType object
        ? Optional.of(object)
        : Optional.empty();
  }

  /** The element type of a list or set; {@link Type#DYNAMIC} for all else. */
  static Type elementType(Type type) {
    return type instanceof Type.ListType list
        ? list.element()
        : type instanceof Type.SetType set ? set.element() : Type.DYNAMIC;
  }

  private static BlockSchema block(Type.ObjectType object) {
    Map<String, AttributeSchema> attributes = new TreeMap<>(CodePoints.ORDER);
    object
        .attributes()
        .forEach(
            (name, type) ->
                attributes.put(
                    name,
                    new AttributeSchema(
                        type, false, true, false, false, false, false, Optional.empty())));
    return new BlockSchema(attributes, Collections.emptyMap(), false);
  }
}
