package dev.monban.engine.value;

import java.util.Collection;
import java.util.Optional;

/** The one type of a collection's elements. */
final class ElementTypes {
  private ElementTypes() {}

  /** The type that all have but for those of unknown type; empty when there are two. */
  static Optional<Type> common(Collection<? extends Value> elements) {
    Type common = Type.DYNAMIC;
    for (Value element : elements) {
      if (common == Type.DYNAMIC) {
        common = element.type();
      } else if (element.type() != Type.DYNAMIC && !common.equals(element.type())) {
        return Optional.empty();
      }
    }
    return Optional.of(common);
  }

  /** An element of unknown type, told by its neighbours what type it has. */
  static Value told(Value element, Type type) {
    if (element.type() != Type.DYNAMIC || type == Type.DYNAMIC) {
      return element;
    }
    return element instanceof UnknownValue unknown
        ? new UnknownValue(type, unknown.refinement(), unknown.origins(), unknown.marks())
        : new NullValue(type, element.marks());
  }
}
