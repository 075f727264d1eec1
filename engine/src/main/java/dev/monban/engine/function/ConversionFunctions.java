package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;

import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.ConversionException;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.Mismatch;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;
import java.util.List;

/** {@code tostring} and its like, and the functions of marks. */
final class ConversionFunctions {
  static final List<Function> ALL =
      List.of(
          to("tostring", Type.STRING),
          to("tonumber", Type.NUMBER),
          to("tobool", Type.BOOL),
          to("toset", Type.set(Type.DYNAMIC)),
          to("tolist", Type.list(Type.DYNAMIC)),
          to("tomap", Type.map(Type.DYNAMIC)),
          verbatim("sensitive", value -> value.mark(Marks.SENSITIVE)),
          verbatim("nonsensitive", value -> value.withMarks(value.marks().withSensitive(false))),
          verbatim("ephemeralasnull", Ephemeral::replaceByNull),
          BuiltIn.named("issensitive")
              .takes(anything())
              .nullable()
              .returns(Type.BOOL)
              .as((arguments, type) -> isSensitive(arguments)));

  private ConversionFunctions() {}

  private static Parameter anything() {
    return any("value").orUnknown().orNull().orMarked().orDynamic();
  }

  private interface Change {
    Value of(Value value);
  }

  private static Function verbatim(String name, Change change) {
    return BuiltIn.named(name)
        .takes(anything())
        .nullable()
        .returns(arguments -> arguments.type(0))
        .as((arguments, type) -> change.of(arguments.get(0)));
  }

  private static Value isSensitive(Arguments arguments) {
    Value value = arguments.get(0);
    return value.marks().sensitive()
        ? Value.TRUE
        : value.isKnown() ? Value.FALSE : arguments.unknown(Type.BOOL);
  }

  private static Function to(String name, Type wanted) {
    return BuiltIn.named(name)
        .takes(any("v").orNull().orMarked().orDynamic().orUnknown())
        .nullable()
        .returns(arguments -> type(arguments, wanted))
        .as((arguments, type) -> convert(arguments, wanted));
  }

  private static Type type(Arguments arguments, Type wanted) {
    Type given = arguments.type(0);
    if (Conversion.isPossible(given, wanted)) {
      return wanted;
    }
    boolean tuples = given instanceof Type.TupleType && wanted instanceof Type.TupleType;
    boolean objects = given instanceof Type.ObjectType && wanted instanceof Type.ObjectType;
    throw arguments.failure(
        0,
        tuples || objects
            ? "incompatible "
                + TypeNames.of(given)
                + " type for conversion: "
                + Mismatch.describe(given, wanted)
            : "cannot convert " + TypeNames.of(given) + " to " + TypeNames.ofConstraint(wanted));
  }

  private static Value convert(Arguments arguments, Type wanted) {
    Value value = arguments.get(0);
    if (!value.isKnown()) {
      return arguments.unknown(wanted).mark(value.marks());
    }
    try {
      return Conversion.convert(value, wanted);
    } catch (ConversionException failure) {
      throw arguments.failure(0, describe(value, wanted));
    }
  }

  private static String describe(Value value, Type wanted) {
    String given = TypeNames.of(value.type());
    if (value.allMarks().sensitive()) {
      return "cannot convert this sensitive " + given + " to " + TypeNames.ofConstraint(wanted);
    }
    if (value instanceof StringValue text && wanted == Type.BOOL) {
      return "cannot convert "
          + GoQuote.quote(text.value())
          + " to bool; only the strings \"true\" or \"false\" are allowed";
    }
    if (value instanceof StringValue text && wanted == Type.NUMBER) {
      return "cannot convert "
          + GoQuote.quote(text.value())
          + " to number; given string must be a decimal representation of a number";
    }
    return "cannot convert " + given + " to " + TypeNames.ofConstraint(wanted);
  }
}
