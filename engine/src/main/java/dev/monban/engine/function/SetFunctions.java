package dev.monban.engine.function;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.SetMembership;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unification;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Functions of sets. */
final class SetFunctions {
  private static final Type ANY_SET = Type.set(Type.DYNAMIC);

  static final List<Function> ALL =
      List.of(
          operation("setunion", true, SetFunctions::unite),
          operation("setintersection", false, (left, right) -> filter(left, right, true)),
          BuiltIn.named("setsubtract")
              .takes(set("a"))
              .takes(set("b"))
              .returns(SetFunctions::type)
              .as(
                  (arguments, type) ->
                      apply(arguments, type, false, (left, right) -> filter(left, right, false))));

  private SetFunctions() {}

  private static Parameter set(String name) {
    return Parameter.of(name, ANY_SET).orDynamic();
  }

  private static Function operation(
      String name, boolean unknowns, BinaryOperator<SequenceValue> operation) {
    return BuiltIn.named(name)
        .takes(set("first_set"))
        .takesMore(set("other_sets"))
        .returns(SetFunctions::type)
        .as((arguments, type) -> apply(arguments, type, unknowns, operation));
  }

  /** A set of the type that all elements can have; the empty set of a literal has any. */
  private static Type type(Arguments arguments) {
    List<Type> elements = new ArrayList<>();
    for (Value value : arguments.values()) {
      boolean empty = value.isKnown() && Lengths.of(value) == 0;
      if (!empty || value.type().element() != Type.DYNAMIC) {
        elements.add(value.type().element());
      }
    }
    if (elements.isEmpty()) {
      return ANY_SET;
    }
    return Unification.unifyUnsafe(elements)
        .map(Type::set)
        .orElseThrow(() -> arguments.failure("given sets must all have compatible element types"));
  }

  private static Value apply(
      Arguments arguments, Type type, boolean unknowns, BinaryOperator<SequenceValue> operation) {
    SequenceValue result = null;
    for (int i = 0; i < arguments.size(); i++) {
      Value set = convert(arguments, i, type);
      if (!unknowns && !set.isWhollyKnown() || !(set instanceof SequenceValue known)) {
        return arguments.unknown(type);
      }
      result = result == null ? known : operation.apply(result, known);
    }
    return result == null ? arguments.unknown(type) : result;
  }

  private static Value convert(Arguments arguments, int index, Type type) {
    try {
      return Conversion.convert(arguments.get(index), type);
    } catch (ConversionException failure) {
      throw arguments.failure(index, failure.reason());
    }
  }

  private static SequenceValue unite(SequenceValue left, SequenceValue right) {
    List<Value> all = new ArrayList<>(left.elements());
    all.addAll(right.elements());
    return SequenceValue.set(left.type().element(), all);
  }

  private static SequenceValue filter(SequenceValue left, SequenceValue right, boolean wanted) {
    SetMembership others = new SetMembership(right);
    List<Value> kept = new ArrayList<>(left.elements());
    kept.removeIf(element -> others.contains(element) != wanted);
    return SequenceValue.set(left.type().element(), kept);
  }
}
