package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.any;
import static dev.monban.engine.function.Parameter.number;

import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.NumberValue;
import dev.monban.engine.value.Numbers;
import dev.monban.engine.value.Refinement;
import dev.monban.engine.value.Refinements;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.UnknownValue;
import dev.monban.engine.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/** Functions of numbers. */
final class NumberFunctions {
  private static final Refinement NOT_NEGATIVE =
      Refinement.NOT_NULL.andRange(
          Optional.of(new Refinement.Bound(BigDecimal.ZERO, true)), Optional.empty());

  static final List<Function> ALL =
      List.of(
          BuiltIn.named("abs")
              .takes(number("num").orDynamic().orMarked())
              .returns(Type.NUMBER)
              .as((arguments, type) -> absolute(arguments)),
          round("ceil", 1),
          round("floor", -1),
          doubles("log", "base", (number, base) -> GoMath.log(number) / GoMath.log(base)),
          doubles("pow", "power", GoMath::pow),
          extreme("max", 1),
          extreme("min", -1),
          BuiltIn.named("signum")
              .takes(number("num"))
              .returns(Type.NUMBER)
              .as((arguments, type) -> NumberValue.of(Long.signum(arguments.requireWhole(0)))),
          BuiltIn.named("parseint")
              .takes(any("number").orUnknown().orMarked())
              .takes(number("base").orUnknown().orMarked())
              .returns(NumberFunctions::parseIntegerType)
              .as((arguments, type) -> parseInteger(arguments)));

  private NumberFunctions() {}

  private static Value absolute(Arguments arguments) {
    Marks marks = arguments.get(0).marks();
    return arguments.get(0) instanceof UnknownValue
        ? Refinements.refine(arguments.unknown(Type.NUMBER), NOT_NEGATIVE).mark(marks)
        : Numbers.absolute(arguments.number(0)).withMarks(marks);
  }

  private static Function round(String name, int direction) {
    return BuiltIn.named(name)
        .takes(number("num"))
        .returns(Type.NUMBER)
        .as((arguments, type) -> round(arguments.number(0), direction));
  }

  private static Value round(NumberValue number, int direction) {
    if (number.isInfinite() || Numbers.isInteger(number)) {
      return number.negativeZero()
          ? new NumberValue(number.value(), number.precision(), false, Marks.NONE)
          : number;
    }
    BigInteger whole = Numbers.truncate(number);
    boolean further = number.signum() == direction;
    BigInteger rounded = further ? whole.add(BigInteger.valueOf(direction)) : whole;
    return Numbers.ofInteger(rounded, number.precision());
  }

  private static Function doubles(String name, String second, DoubleBinaryOperator operation) {
    return BuiltIn.named(name)
        .takes(number("num"))
        .takes(number(second))
        .returns(Type.NUMBER)
        .as(
            (arguments, type) -> {
              double result =
                  operation.applyAsDouble(toDouble(arguments, 0), toDouble(arguments, 1));
              if (Double.isNaN(result)) {
                throw arguments.failure("panic in function implementation: Float.SetFloat64(NaN)");
              }
              return Numbers.ofDouble(result);
            });
  }

  private static double toDouble(Arguments arguments, int index) {
    double number = Numbers.toDouble(arguments.number(index));
    if (Double.isInfinite(number) && !arguments.number(index).isInfinite()) {
      String most = new BigDecimal(Double.MAX_VALUE).toPlainString() + ".000000";
      throw arguments.failure("value must be between -" + most + " and " + most + " inclusive");
    }
    return number;
  }

  private static Function extreme(String name, int sign) {
    return BuiltIn.named(name)
        .takesMore(number("numbers").orDynamic())
        .returns(Type.NUMBER)
        .as(
            (arguments, type) -> {
              if (arguments.size() == 0) {
                throw arguments.failure("must pass at least one number");
              }
              NumberValue found =
                  sign > 0 ? NumberValue.NEGATIVE_INFINITY : NumberValue.POSITIVE_INFINITY;
              for (int i = 0; i < arguments.size(); i++) {
                NumberValue number = arguments.number(i);
                found = Numbers.compare(number, found) * sign > 0 ? number : found;
              }
              return found;
            });
  }

  private static Type parseIntegerType(Arguments arguments) {
    if (arguments.type(0) != Type.STRING) {
      throw arguments.failure(
          0, "first argument must be a string, not " + TypeNames.of(arguments.type(0)));
    }
    return Type.NUMBER;
  }

  private static Value parseInteger(Arguments arguments) {
    Marks marks = arguments.get(0).marks().union(arguments.get(1).marks());
    if (!arguments.get(0).isKnown() || !arguments.get(1).isKnown()) {
      return arguments.unknown(Type.NUMBER).mark(marks);
    }
    Optional<Long> base = arguments.wholeNumber(1);
    if (base.isEmpty()) {
      throw arguments.failure(1, Arguments.NOT_WHOLE);
    }
    if (base.get() < 2 || base.get() > 62) {
      throw arguments.failure(1, "base must be a whole number between 2 and 62 inclusive");
    }
    String text = arguments.text(0);
    return Digits.parse(text, base.get().intValue())
        .map(number -> NumberValue.of(number).withMarks(marks))
        .orElseThrow(
            () ->
                arguments.failure(
                    0,
                    "cannot parse "
                        + (arguments.get(0).marks().sensitive()
                            ? "(sensitive value)"
                            : GoQuote.quote(text))
                        + " as a base "
                        + (arguments.get(1).marks().sensitive()
                            ? "(sensitive value)"
                            : base.get().toString())
                        + " integer"));
  }
}
