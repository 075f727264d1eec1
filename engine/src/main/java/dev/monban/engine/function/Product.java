package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unification;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code setproduct}. */
final class Product {
  /** Beyond these lengths Terraform gives up telling how many elements there can be. */
  private static final int MAXIMUM_FACTOR = 1024;

  private static final int MAXIMUM_PRODUCT = 2048;

  private Product() {}

  /** A list of tuples when no argument is a set; otherwise a set of tuples. */
  static Type type(Arguments arguments) {
    if (arguments.size() < 2) {
      throw arguments.failure("at least two arguments are required");
    }
    List<Type> elements = new ArrayList<>();
    boolean ordered = true;
    for (int i = 0; i < arguments.size(); i++) {
      Type type = arguments.type(i);
      if (!type.isSequence()) {
        throw arguments.failure(i, "a set or a list is required");
      }
      ordered &= !(type instanceof Type.SetType);
      elements.add(elementType(arguments, i));
    }
    return ordered ? Type.list(Type.tuple(elements)) : Type.set(Type.tuple(elements));
  }

  private static Type elementType(Arguments arguments, int index) {
    if (!(arguments.type(index) instanceof Type.TupleType tuple)) {
      return arguments.type(index).element();
    }
    if (tuple.elements().isEmpty()) {
      return Type.DYNAMIC;
    }
    return Unification.unifyUnsafe(tuple.elements())
        .orElseThrow(() -> arguments.failure(index, "all elements must be of the same type"));
  }

  static Value product(Arguments arguments, Type type) {
    Marks marks = Marks.NONE;
    boolean known = true;
    long total = 1;
    for (Value factor : arguments.values()) {
      marks = marks.union(factor.marks());
      boolean counted = factor.isKnown() && Lengths.isKnown(factor);
      known &= counted;
      total = counted ? Math.min(Integer.MAX_VALUE, total * Lengths.of(factor)) : total;
    }
    if (!known) {
      return unknown(arguments, type).mark(marks);
    }
    Limits.checkElements(total * arguments.size(), arguments.context());
    List<Value> tuples =
        total == 0 ? List.of() : tuples(arguments, (Type.TupleType) type.element());
    return collect(type, tuples).mark(marks);
  }

  private static Value unknown(Arguments arguments, Type type) {
    UnknownValue unknown = arguments.unknown(type);
    int most = 1;
    for (Value factor : arguments.values()) {
      int length = maximumLength(factor);
      if (length > MAXIMUM_FACTOR || most * length > MAXIMUM_PRODUCT) {
        return unknown;
      }
      most *= length;
    }
    return Refinements.refine(unknown, Refinement.NOT_NULL.andLength(Math.min(1, most), most));
  }

  private static int maximumLength(Value factor) {
    if (factor instanceof UnknownValue unknown && factor.type().isCollection()) {
      return unknown.refinement().maximumLength();
    }
    // Terraform knows no bounds of a set some of whose elements are unknown.
    return Lengths.isKnown(factor) ? Lengths.of(factor) : Integer.MAX_VALUE;
  }

  private static List<Value> tuples(Arguments arguments, Type.TupleType type) {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(List.of());
    for (int i = 0; i < arguments.size(); i++) {
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> row : rows) {
        for (Value element : arguments.sequence(i).elements()) {
          List<Value> next = new ArrayList<>(row);
          next.add(Conversion.convert(element, type.elements().get(i)));
          longer.add(next);
        }
      }
      rows = longer;
    }
    List<Value> tuples = new ArrayList<>();
    rows.forEach(row -> tuples.add(Value.tuple(row)));
    return tuples;
  }

  private static Value collect(Type type, List<Value> tuples) {
    return type instanceof Type.ListType
        ? SequenceValue.listOf(tuples)
            .filter(list -> !tuples.isEmpty())
            .orElse(SequenceValue.list(type.element(), tuples))
        : SequenceValue.set(tuples.isEmpty() ? type.element() : tuples.get(0).type(), tuples);
  }
}
