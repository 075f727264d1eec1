package dev.monban.engine.function;

import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.OptionalInt;

/** {@code slice}. */
final class Slice {
  private Slice() {}

  static Type type(Arguments arguments) {
    Type type = arguments.type(0);
    if (type instanceof Type.SetType) {
      throw arguments.failure(
          0,
          "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the"
              + " ordering of the result is not important");
    }
    if (!(type instanceof Type.ListType) && !(type instanceof Type.TupleType)) {
      throw arguments.failure(0, "must be a list or tuple value");
    }
    OptionalInt start = bound(arguments, 1, "start");
    OptionalInt end = bound(arguments, 2, "end");
    boolean known = start.isPresent() && end.isPresent();
    if (known && start.getAsInt() > end.getAsInt()) {
      throw arguments.failure(1, "start index must not be greater than end index");
    }
    if (!(type instanceof Type.TupleType tuple)) {
      return type;
    }
    return known
        ? Type.tuple(tuple.elements().subList(start.getAsInt(), end.getAsInt()))
        : Type.DYNAMIC;
  }

  static Value slice(Arguments arguments, Type type) {
    SequenceValue list = arguments.sequence(0);
    int start = bound(arguments, 1, "start").orElse(0);
    int end = bound(arguments, 2, "end").orElse(0);
    return new SequenceValue(type, list.elements().subList(start, end), list.marks());
  }

  private static OptionalInt bound(Arguments arguments, int index, String name) {
    if (!arguments.get(index).isKnown()) {
      return OptionalInt.empty();
    }
    long bound =
        arguments
            .wholeNumber(index)
            .orElseThrow(
                () ->
                    arguments.failure(index, "invalid " + name + " index: " + Arguments.NOT_WHOLE));
    if (bound < 0) {
      throw arguments.failure(index, name + " index must not be less than zero");
    }
    Value list = arguments.get(0);
    if (Lengths.isKnown(list) && bound > Lengths.of(list)) {
      throw arguments.failure(
          index, name + " index must not be greater than the length of the list");
    }
    return OptionalInt.of((int) Math.min(bound, Integer.MAX_VALUE));
  }
}
