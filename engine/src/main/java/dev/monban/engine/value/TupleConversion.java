package dev.monban.engine.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tuples to tuples, lists and sets. */
final class TupleConversion {
  private TupleConversion() {}

  static Optional<Converter> find(Type.TupleType given, Type.TupleType wanted, boolean unsafe) {
    if (given.elements().size() != wanted.elements().size()) {
      return Optional.empty();
    }
    return findAll(given.elements(), wanted.elements(), unsafe)
        .map(converters -> value -> Value.tuple(convertAll((SequenceValue) value, converters)));
  }

  /**
   * To a list or set; a wanted element type that is not known becomes the one that all elements can
   * have.
   */
  static Optional<Converter> findElements(Type.TupleType given, Type wanted, boolean unsafe) {
    if (!(wanted instanceof Type.ListType) && !(wanted instanceof Type.SetType)) {
      return Optional.empty();
    }
    if (given.elements().isEmpty()) {
      return Optional.of(value -> ListConversion.collect(wanted, Type.DYNAMIC, List.of()));
    }
    return elementType(given, wanted, unsafe)
        .flatMap(
            element -> findAll(given.elements(), nTimes(element, given.elements().size()), unsafe))
        .map(
            converters ->
                value -> collect(wanted, convertAll((SequenceValue) value, converters), unsafe));
  }

  private static Optional<Type> elementType(Type.TupleType given, Type wanted, boolean unsafe) {
    if (wanted.element() != Type.DYNAMIC) {
      return Optional.of(wanted.element());
    }
    return Unification.unify(given.elements(), unsafe)
        .filter(
            type ->
                type != Type.DYNAMIC || given.elements().stream().allMatch(Type.DYNAMIC::equals));
  }

  private static Value collect(Type wanted, List<Value> elements, boolean unsafe) {
    List<Value> alike =
        wanted instanceof Type.ListType ? ElementUnification.unify(elements, unsafe) : elements;
    return ListConversion.collect(wanted, Type.DYNAMIC, alike);
  }

  private static List<Type> nTimes(Type type, int times) {
    return Collections.nCopies(times, type);
  }

  private static Optional<List<Converter>> findAll(
      List<Type> given, List<Type> wanted, boolean unsafe) {
    List<Converter> converters = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      Optional<Converter> converter =
          ConversionRules.findOrSame(given.get(i), wanted.get(i), unsafe);
      if (converter.isEmpty()) {
        return Optional.empty();
      }
      converters.add(converter.get());
    }
    return Optional.of(converters);
  }

  private static List<Value> convertAll(SequenceValue value, List<Converter> converters) {
    List<Value> converted = new ArrayList<>(converters.size());
    for (Value element : value.elements()) {
      converted.add(converters.get(converted.size()).convertAt(converted.size(), element));
    }
    return converted;
  }
}
