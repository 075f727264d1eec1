package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Unification;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** {@code concat}. */
final class Concatenation {
  private Concatenation() {}

  /** A list when all are lists whose elements have a common type; otherwise a tuple. */
  static Type type(Arguments arguments) {
    if (arguments.size() == 0) {
      throw arguments.failure("at least one argument is required");
    }
    List<Type> types = new ArrayList<>();
    arguments.values().forEach(value -> types.add(value.type()));
    if (types.stream().allMatch(Type.ListType.class::isInstance)) {
      Optional<Type> common = Unification.unifyUnsafe(types);
      if (common.isPresent()) {
        return common.get();
      }
    }
    List<Type> elements = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      Type type = types.get(i);
      if (type instanceof Type.TupleType tuple) {
        elements.addAll(tuple.elements());
      } else if (!(type instanceof Type.ListType)) {
        throw arguments.failure(
            i, "all arguments must be lists or tuples; got " + TypeNames.of(type));
      } else if (!arguments.get(i).isKnown()) {
        return Type.DYNAMIC;
      } else {
        elements.addAll(Collections.nCopies(Lengths.of(arguments.get(i)), type.element()));
      }
      Limits.checkElements(elements.size(), arguments.context());
    }
    return Type.tuple(elements);
  }

  static Value concatenate(Arguments arguments, Type type) {
    List<Value> elements = new ArrayList<>();
    Marks marks = Marks.NONE;
    for (int i = 0; i < arguments.size(); i++) {
      Value value = type instanceof Type.ListType ? convert(arguments, i, type) : arguments.get(i);
      marks = marks.union(value.marks());
      elements.addAll(((SequenceValue) value).elements());
      Limits.checkElements(elements.size(), arguments.context());
    }
    return new SequenceValue(type, elements, marks);
  }

  private static Value convert(Arguments arguments, int index, Type type) {
    try {
      return Conversion.convert(arguments.get(index), type);
    } catch (ConversionException failure) {
      throw arguments.failure(index, failure.reason());
    }
  }
}
