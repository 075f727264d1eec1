package dev.monban.engine.function;

import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.UnknownValue;
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
    int start = bound(arguments, 1, "start").orElse(0);
    int end = bound(arguments, 2, "end").orElse(0);
    return arguments.get(0) instanceof SequenceValue list
        ? new SequenceValue(type, list.elements().subList(start, end), list.marks())
        : unknown(arguments, type, end - start);
  }

  /**
   * Terraform knows nothing of a slice of an unknown list. Where it has that list and only we do
   * not, as with the names of availability zones, it gets a slice of just this length, or fails.
   */
  private static Value unknown(Arguments arguments, Type type, int length) {
    UnknownValue slice = arguments.unknown(type);
    Value refined =
        type instanceof Type.ListType && slice.isKnownToPlan()
            ? Refinements.refine(slice, Refinement.NOT_NULL.andLength(length, length))
            : slice;
    return refined.mark(arguments.marks());
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
