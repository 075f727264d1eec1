package dev.monban.engine.provider;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unmarking;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

  /**
   * The {@code blocks}, a list, as the attribute's {@code type} wants them: in a set each keeps the
   * references of its own parts, other than the elements of a set that an expression makes.
   */
  static Value value(Value blocks, Type type) {
    try {
      Value plain = Conversion.convert(blocks, type);
      if (!(plain instanceof SequenceValue set)
          || !(set.type() instanceof Type.SetType)
          || !(blocks instanceof SequenceValue written)
          || set.allMarks().references().isEmpty()) {
        return plain;
      }
      Map<Value, Value> marked = new HashMap<>();
      for (Value block : written.elements()) {
        Value element = Unmarking.exceptReferences(Conversion.convert(block, elementType(type)));
        marked.putIfAbsent(Unmarking.deep(element), element);
      }
      List<Value> elements = new ArrayList<>();
      set.elements().forEach(element -> elements.add(marked.getOrDefault(element, element)));
      Marks marks = set.marks();
      return new SequenceValue(
          set.type(),
          elements,
          new Marks(marks.sensitive(), marks.ephemeral(), Collections.emptySortedSet()));
    } catch (ConversionException failure) {
      return blocks;
    }
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
