package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Unification;
import dev.monban.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Functions that take the first argument that is something. */
final class ChoiceFunctions {
  static final List<Function> ALL =
      List.of(
          BuiltIn.named("coalesce")
              .takesMore(any("vals").orUnknown().orDynamic().orNull().handingOn())
              .returns(ChoiceFunctions::coalesceType)
              .as(ChoiceFunctions::coalesce),
          BuiltIn.named("coalescelist")
              .takesMore(any("vals").orUnknown().orDynamic().orNull().handingOn())
              .returns(ChoiceFunctions::coalesceListType)
              .as(ChoiceFunctions::coalesceList));

  private ChoiceFunctions() {}

  private static Type coalesceType(Arguments arguments) {
    if (arguments.size() == 0) {
      throw arguments.failure("all arguments must have the same type");
    }
    return Unification.unifyUnsafe(
            arguments.values().stream().map(Value::type).collect(Collectors.toList()))
        .orElseThrow(() -> arguments.failure("all arguments must have the same type"));
  }

  private static Value coalesce(Arguments arguments, Type type) {
    for (int i = 0; i < arguments.size(); i++) {
      Value value = convert(arguments, i, type);
      if (!value.isKnown()) {
        return arguments.unknown(type).mark(arguments.marks());
      }
      boolean empty = value instanceof StringValue text && text.value().isEmpty();
      if (!value.isNull() && !empty) {
        return value;
      }
    }
    throw arguments.failure("no non-null, non-empty-string arguments");
  }

  private static Value convert(Arguments arguments, int index, Type type) {
    return Conversion.tryConvert(arguments.get(index), type)
        .orElseThrow(
            () -> arguments.failure("panic in function implementation: value is unsuitable"));
  }

  private static Type coalesceListType(Arguments arguments) {
    if (arguments.size() == 0) {
      throw arguments.failure("at least one argument is required");
    }
    boolean alike = true;
    for (Value value : arguments.values()) {
      if (!value.isKnown()) {
        return Type.DYNAMIC;
      }
      if (!(value.type() instanceof Type.ListType) && !(value.type() instanceof Type.TupleType)) {
        throw arguments.failure("coalescelist arguments must be lists or tuples");
      }
      alike &= value.type().equals(arguments.type(0));
    }
    return alike ? arguments.type(0) : Type.DYNAMIC;
  }

  private static Value coalesceList(Arguments arguments, Type type) {
    for (Value value : arguments.values()) {
      if (!value.isKnown()) {
        return arguments.unknown(type).mark(arguments.marks());
      }
      if (value instanceof SequenceValue list && !list.elements().isEmpty()) {
        return list;
      }
    }
    throw arguments.failure("no non-null arguments");
  }
}
