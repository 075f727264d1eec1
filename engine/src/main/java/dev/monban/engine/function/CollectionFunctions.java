package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;
import static dev.monban.engine.function.Parameter.number;

import dev.monban.engine.value.Equality;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.util.List;

/**
 * Functions that ask one thing of a collection: its length, an element, whether something is in it.
 */
final class CollectionFunctions {
  private static final String ONE =
      "must be a list, set, or tuple value with either zero or one elements";

  static final List<Function> ALL =
      List.of(
          BuiltIn.named("length")
              .takes(any("value").orDynamic().orUnknown().orMarked())
              .returns(CollectionFunctions::lengthType)
              .as((arguments, type) -> length(arguments.get(0))),
          BuiltIn.named("element")
              .takes(any("list").orMarked())
              .takes(number("index"))
              .nullable()
              .returns(CollectionFunctions::elementType)
              .as((arguments, type) -> element(arguments)),
          BuiltIn.named("index")
              .takes(any("list"))
              .takes(any("value"))
              .returns(Type.NUMBER)
              .as((arguments, type) -> index(arguments)),
          BuiltIn.named("contains")
              .takes(any("list"))
              .takes(any("value"))
              .returns(Type.BOOL)
              .as((arguments, type) -> contains(arguments)),
          BuiltIn.named("one")
              .takes(any("list").handingOn())
              .nullable()
              .returns(CollectionFunctions::oneType)
              .as(CollectionFunctions::one),
          BuiltIn.named("alltrue")
              .takes(Parameter.of("list", Type.list(Type.BOOL)))
              .returns(Type.BOOL)
              .as((arguments, type) -> allTrue(arguments)),
          BuiltIn.named("anytrue")
              .takes(Parameter.of("list", Type.list(Type.BOOL)))
              .returns(Type.BOOL)
              .as((arguments, type) -> anyTrue(arguments)));

  private CollectionFunctions() {}

  private static Type lengthType(Arguments arguments) {
    Type type = arguments.type(0);
    if (type == Type.NUMBER || type == Type.BOOL) {
      throw arguments.failure("argument must be a string, a collection type, or a structural type");
    }
    return Type.NUMBER;
  }

  private static Value length(Value value) {
    boolean text = value.type() == Type.STRING;
    return Lengths.measure(value).mark((text ? value.allMarks() : value.marks()).ofDecision());
  }

  private static Type elementType(Arguments arguments) {
    Type type = arguments.type(0);
    if (type instanceof Type.ListType list) {
      return list.element();
    }
    if (!(type instanceof Type.TupleType tuple)) {
      throw arguments.failure("cannot read elements from " + TypeNames.of(type));
    }
    return arguments.get(1).isKnown()
        ? tuple.elements().get(wrap(arguments, tuple.elements().size()))
        : Type.DYNAMIC;
  }

  private static int wrap(Arguments arguments, int length) {
    long index =
        arguments
            .wholeNumber(1)
            .orElseThrow(() -> arguments.failure("invalid index: " + Arguments.NOT_WHOLE));
    if (length == 0) {
      throw arguments.failure("cannot use element function with an empty list");
    }
    long place = index % length;
    if (place < 0 && arguments.type(0) instanceof Type.TupleType) {
      // Terraform 1.11 fails where it counts back into a tuple; later ones do not.
      throw arguments.failure(
          "panic in function implementation: runtime error: index out of range [" + place + "]");
    }
    return (int) (place < 0 ? place + length : place);
  }

  private static Value element(Arguments arguments) {
    SequenceValue list = arguments.sequence(0);
    return list.elements().get(wrap(arguments, list.elements().size())).mark(list.marks());
  }

  private static Value index(Arguments arguments) {
    if (!(arguments.type(0) instanceof Type.ListType)
        && !(arguments.type(0) instanceof Type.TupleType)) {
      throw arguments.failure("argument must be a list or tuple");
    }
    List<Value> elements = arguments.sequence(0).elements();
    if (elements.isEmpty()) {
      throw arguments.failure("cannot search an empty list");
    }
    for (int i = 0; i < elements.size(); i++) {
      Value equal = Equality.equal(elements.get(i), arguments.get(1));
      if (!equal.isKnown()) {
        return arguments.unknown(Type.NUMBER);
      }
      if (Equality.isTrue(equal)) {
        return NumberValue.of(i);
      }
    }
    throw arguments.failure("item not found");
  }

  private static Value contains(Arguments arguments) {
    if (!arguments.type(0).isSequence()) {
      throw arguments.failure("argument must be list, tuple, or set");
    }
    boolean unknown = false;
    for (Value element : arguments.sequence(0).elements()) {
      Value equal = Equality.equal(arguments.get(1), element);
      if (Equality.isTrue(equal)) {
        return Value.TRUE;
      }
      unknown |= !equal.isKnown();
    }
    return unknown ? arguments.unknown(Type.BOOL) : Value.FALSE;
  }

  private static Type oneType(Arguments arguments) {
    Type type = arguments.type(0);
    if (type instanceof Type.ListType || type instanceof Type.SetType) {
      return type.element();
    }
    if (type instanceof Type.TupleType tuple && tuple.elements().size() < 2) {
      return tuple.elements().isEmpty() ? Type.DYNAMIC : tuple.elements().get(0);
    }
    throw arguments.failure(0, ONE);
  }

  private static Value one(Arguments arguments, Type type) {
    if (!Lengths.isKnown(arguments.get(0))) {
      return arguments.unknown(type).mark(arguments.marks());
    }
    List<Value> elements = arguments.sequence(0).elements();
    if (elements.size() > 1) {
      throw arguments.failure(0, ONE);
    }
    return elements.isEmpty() ? Value.nullOf(type) : elements.get(0);
  }

  private static Value allTrue(Arguments arguments) {
    for (Value element : arguments.sequence(0).elements()) {
      if (element instanceof UnknownValue) {
        return arguments.unknown(Type.BOOL);
      }
      if (!Equality.isTrue(element)) {
        return Value.FALSE;
      }
    }
    return Value.TRUE;
  }

  private static Value anyTrue(Arguments arguments) {
    List<Value> elements = arguments.sequence(0).elements();
    if (elements.stream().anyMatch(Equality::isTrue)) {
      return Value.TRUE;
    }
    boolean known = elements.stream().allMatch(Value::isKnown);
    return known ? Value.FALSE : arguments.unknown(Type.BOOL);
  }
}
