package dev.monban.engine.value;

import dev.monban.engine.address.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists and sets to lists and sets. */
final class ListConversion {
  private ListConversion() {}

  static Optional<Converter> find(Type given, Type wanted, boolean unsafe) {
    boolean toList = wanted instanceof Type.ListType;
    boolean toSet = wanted instanceof Type.SetType;
    if (!toList && !toSet || toSet && given instanceof Type.ListType && !unsafe) {
      return Optional.empty();
    }
    return ConversionRules.findOrSame(given.element(), wanted.element(), unsafe)
        .map(element -> value -> convert((SequenceValue) value, wanted, element));
  }

  private static Value convert(SequenceValue value, Type wanted, Converter converter) {
    if (wanted instanceof Type.ListType && hasOpenLength(value)) {
      return Value.unknown(Type.list(value.type().element()), value.origins());
    }
    return collect(wanted, value.type().element(), convertAll(value, converter));
  }

  /** The elements of a set that are unknown may turn out to be those that are known. */
  private static boolean hasOpenLength(SequenceValue value) {
    return value.type() instanceof Type.SetType
        && value.elements().size() > 1
        && !value.isWhollyKnown();
  }

  private static List<Value> convertAll(SequenceValue value, Converter converter) {
    List<Value> converted = new ArrayList<>(value.elements().size());
    for (Value element : value.elements()) {
      converted.add(converter.convertAt(converted.size(), element));
    }
    return converted;
  }

  /**
   * A list or set of {@code elements}; an empty one has the given element type where the wanted one
   * says none.
   */
  static Value collect(Type wanted, Type givenElement, List<Value> elements) {
    boolean list = wanted instanceof Type.ListType;
    if (elements.isEmpty()) {
      Type element =
          wanted.element() == Type.DYNAMIC
              ? givenElement
              : OptionalAttributes.removeFrom(wanted.element());
      return list ? SequenceValue.list(element, elements) : SequenceValue.set(element, elements);
    }
    Optional<SequenceValue> collected =
        list ? SequenceValue.listOf(elements) : SequenceValue.setOf(elements);
    return collected.orElseThrow(
        () ->
            new ConversionException(
                "element types must all match for conversion to " + (list ? "list" : "set"),
                AttributePath.EMPTY));
  }
}
